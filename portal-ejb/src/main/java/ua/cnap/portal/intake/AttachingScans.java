package ua.cnap.portal.intake;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.NotingCase;
import ua.cnap.portal.casework.PackageDocument;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.storage.StoredFile;
import ua.cnap.portal.storage.StoredFiles;
import ua.cnap.portal.submission.AttachmentRules;

/**
 * Clerks attach scans and photographs to the lines of the inventory of a package that came on paper: the
 * signed application among them. The rules of the portal's attachments hold; each batch is an entry of the routing sheet.
 */
@Stateless
public class AttachingScans {
    /** What is accepted, to be told before the choice. */
    public static final AttachmentRules RULES = AttachmentRules.USUAL;

    @Inject
    IntakeRecords records;

    @Inject
    CaseRecords cases;

    @Inject
    MakingMove making;

    @Inject
    NotingCase noting;

    @Inject
    StoredFiles files;

    /** The papers that scans can be attached to; none for a case that the clerk may take nothing in for, or one that did not come on paper. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public List<String> lines(StaffMember clerk, long caseId) {
        return records.find(caseId)
                .filter(taken -> cases.may(clerk, Right.TAKE_IN, caseId))
                .map(taken -> taken.documents().stream()
                        .filter(document -> document.lines().findAny().isPresent())
                        .map(CheckedDocument::title)
                        .toList())
                .orElse(List.of());
    }

    /**
     * Attaches scans of one paper; the same file sent again is attached once.
     *
     * @param line its place among the {@linkplain #lines papers of the case}, from 0
     * @throws NotFound when the clerk's centre has no such case, or the case no such paper
     * @throws ScanRefused when nothing was chosen, or there would be too many
     * @throws ua.cnap.portal.submission.FileRefused when a file is too large or of another type
     */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public void attach(StaffMember clerk, long caseId, int line, List<Scan> scans) {
        List<String> lines = lines(clerk, caseId);
        if (line < 0 || line >= lines.size()) {
            throw new NotFound();
        }
        if (scans.isEmpty()) {
            throw ScanRefused.nothingChosen();
        }
        CaseFile file = making.lock(caseId);
        List<String> names = new ArrayList<>();
        for (Scan scan : scans) {
            if (!isAttached(file, scan)) {
                names.add(attach(file, lines.get(line), scan));
            }
        }
        if (!names.isEmpty()) {
            noting.note(
                    caseId,
                    RoutingAction.SCANS_ATTACHED,
                    clerk.fullName(),
                    lines.get(line) + ": " + String.join(", ", names));
        }
    }

    private boolean isAttached(CaseFile file, Scan scan) {
        String digest = DigestUtils.sha256Hex(scan.content());
        return files
                .summaries(
                        file.documents().stream().map(PackageDocument::fileId).collect(Collectors.toSet()))
                .values()
                .stream()
                .anyMatch(kept -> kept.sha256().equals(digest));
    }

    private String attach(CaseFile file, String title, Scan scan) {
        String type = RULES.check(scan.name(), scan.content());
        if (file.documents().size() >= AttachmentRules.MOST_FILES) {
            throw ScanRefused.tooMany(AttachmentRules.MOST_FILES);
        }
        String name = AttachmentRules.plainName(scan.name());
        StoredFile stored = files.add(type, scan.content());
        making.attach(file, new PackageDocument(DocumentKind.ATTACHMENT, title, name, stored.id()));
        return name;
    }
}
