package ua.cnap.portal.filing;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import ua.cnap.portal.casework.DocumentKind;

/**
 * What came back signed, with what should have been signed.
 *
 * @param signature the container (ASiC-E) or the detached signature (.p7s), as received
 * @param paperDigest SHA-256 of the application that was shown (application.pdf)
 * @param digests SHA-256 of every file of the package by its name in the container
 * @param paper reads the paper, which a detached signature covers
 */
record SignedPackage(byte[] signature, String paperDigest, Map<String, String> digests, Supplier<byte[]> paper) {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    boolean isContainer() {
        return signature.length > ZIP.length && Arrays.equals(signature, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    DocumentKind kind() {
        return isContainer() ? DocumentKind.SIGNED_CONTAINER : DocumentKind.DETACHED_SIGNATURE;
    }

    String fileName() {
        return isContainer() ? "application.asice" : "application.pdf.p7s";
    }

    String mediaType() {
        return isContainer() ? "application/vnd.etsi.asic-e+zip" : "application/pkcs7-signature";
    }

    /**
     * Whether a container covers the package: the paper byte for byte, and nothing that differs from the file of the
     * package with the same name. A container made elsewhere may hold the paper under another name.
     */
    boolean isCoveredBy(Map<String, byte[]> signed) {
        boolean hasPaper = false;
        for (Map.Entry<String, byte[]> entry : signed.entrySet()) {
            String digest = DigestUtils.sha256Hex(entry.getValue());
            if (!digest.equals(digests.getOrDefault(entry.getKey(), digest))) {
                return false;
            }
            hasPaper |= digest.equals(paperDigest);
        }
        return hasPaper;
    }
}
