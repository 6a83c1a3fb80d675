package ua.cnap.portal.signature;

/**
 * How much the verifier takes in before it refuses.
 *
 * @param maxFile bytes of a signature or container
 * @param maxContent bytes of a detached content
 * @param maxUnpacked bytes of all files of a container together
 * @param maxEntries files in a container
 * @param maxDepth nesting of ASN.1
 * @param maxElements elements of ASN.1
 * @param maxSigners signers in a message
 */
public record Limits(
        int maxFile, int maxContent, int maxUnpacked, int maxEntries, int maxDepth, int maxElements, int maxSigners) {

    private static final int MEBIBYTE = 1024 * 1024;

    /** Enough for a package of scanned documents, small enough for a busy server. */
    public static Limits standard() {
        return new Limits(50 * MEBIBYTE, 50 * MEBIBYTE, 64 * MEBIBYTE, 200, 40, 20_000, 20);
    }
}
