package ua.cnap.portal.filing;

import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.SignatureFinding;
import ua.cnap.portal.storage.StoredFile;
import ua.cnap.portal.storage.StoredFiles;
import ua.cnap.portal.submission.PackageToSign;

/**
 * A package that came back signed, and whose signature was verified.
 *
 * @param prepared what was shown and signed
 * @param signed the signature as it came
 * @param finding what the verification found
 */
public record VerifiedPackage(PackageToSign prepared, SignedPackage signed, SignatureFinding finding) {
    /** What the file of the signature is. */
    public DocumentKind kind() {
        return signed.kind();
    }

    /** Name of the file of the signature. */
    public String fileName() {
        return signed.fileName();
    }

    /** Keeps the signature as it came. */
    public StoredFile keepIn(StoredFiles files) {
        return files.add(signed.mediaType(), signed.signature());
    }
}
