package ua.cnap.portal.undersigned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.appeal.Appeals;
import ua.cnap.portal.appeal.SentFile;
import ua.cnap.portal.storage.StoredFiles;
import ua.cnap.portal.submission.AttachmentRules;
import ua.cnap.portal.upload.Upload;
import ua.cnap.portal.upload.Upload.Purpose;
import ua.cnap.portal.upload.Uploads;

/** The signatures of forms that are shown again because of something else: nobody has to choose them once more. */
@ApplicationScoped
@Transactional
class KeptSignatures {
    private static final byte[] ZIP = {'P', 'K'};

    @Inject
    Appeals appeals;

    @Inject
    Uploads uploads;

    @Inject
    StoredFiles files;

    /** Keeps the signature of a form in the place of the one before; of a form that filed already none. */
    void keep(UUID form, SentFile signature) {
        if (appeals.lock(form).isEmpty()) {
            uploads.dropSignatures(form);
            String name = AttachmentRules.plainName(signature.name());
            uploads.keep(form, Purpose.SIGNATURE, name, typeOf(signature.content()), signature.content());
        }
    }

    /** The signature that is kept for a form. */
    Optional<Upload> find(UUID form) {
        return uploads.of(form, Purpose.SIGNATURE).stream().findFirst();
    }

    /** The same, as it came. */
    Optional<SentFile> read(UUID form) {
        return find(form)
                .map(kept -> new SentFile(kept.name(), files.get(kept.fileId()).content()));
    }

    /** Forgets it: it was filed, or is not over what was sent. */
    void forget(UUID form) {
        appeals.lock(form);
        uploads.dropSignatures(form);
    }

    /** Whether a signature is a container (ASiC-E) with the text inside. */
    static boolean isContainer(byte[] signature) {
        return signature.length > 1 && signature[0] == ZIP[0] && signature[1] == ZIP[1];
    }

    static String typeOf(byte[] signature) {
        return isContainer(signature) ? "application/vnd.etsi.asic-e+zip" : "application/pkcs7-signature";
    }
}
