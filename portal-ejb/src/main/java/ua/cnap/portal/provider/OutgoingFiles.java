package ua.cnap.portal.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.PackageDocument;
import ua.cnap.portal.storage.StoredFile;
import ua.cnap.portal.storage.StoredFiles;
import ua.cnap.portal.submission.AttachmentRules;

/**
 * Puts what an officer attaches into the case: the type is found in the content and must fit the name, the digest is kept
 * with the bytes, and all commits with the move it belongs to.
 */
@ApplicationScoped
class OutgoingFiles {
    /** Papers, and papers signed or sealed electronically. */
    static final AttachmentRules RULES = new AttachmentRules(
            List.of(
                    "application/pdf",
                    "image/jpeg",
                    "image/png",
                    "application/pkcs7-signature",
                    "application/vnd.etsi.asic-e+zip"),
            20);

    @Inject
    StoredFiles files;

    @Inject
    MakingMove making;

    /**
     * Keeps the files and names them in the case.
     *
     * @param title what they are, as the case calls it
     */
    void attach(CaseFile file, DocumentKind kind, String title, List<OfficerFile> sent) {
        for (OfficerFile each : sent) {
            String name = AttachmentRules.plainName(each.name());
            StoredFile stored = files.add(RULES.check(name, each.content()), each.content());
            making.attach(file, new PackageDocument(kind, title, name, stored.id()));
        }
    }
}
