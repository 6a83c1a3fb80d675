package ua.cnap.portal.casework;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What came back signed, with what should have been signed.
 *
 * @param signature the container (ASiC-E) or the detached signature (.p7s), as received
 * @param paper the application that was shown (application.pdf)
 * @param files every file of the package by its name in the container, the paper among them
 */
record SignedPackage(byte[] signature, byte[] paper, Map<String, byte[]> files) {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Name of the paper in a container. */
    static final String PAPER = "application.pdf";

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
        boolean hasPaper = signed.values().stream().anyMatch(content -> Arrays.equals(content, paper));
        return hasPaper
                && signed.entrySet().stream().allMatch(entry -> Optional.ofNullable(files.get(entry.getKey()))
                        .map(own -> Arrays.equals(own, entry.getValue()))
                        .orElse(true));
    }
}
