package ua.cnap.portal.casework;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.Regulations;
import ua.cnap.portal.storage.StoredFile;
import ua.cnap.portal.storage.StoredFiles;

/** Clerks read the cases of their own centre; another centre's are not found. Each opening is told. */
@Stateless
public class ReadingCase {
    @Inject
    CaseFiles cases;

    @Inject
    StoredFiles files;

    @Inject
    Regulations regulations;

    @Inject
    Event<CaseOpened> opened;

    /**
     * A case with everything that belongs to it.
     *
     * @param language language of the signature protocol, uk or en
     * @throws NotFound when the clerk's centre has no such case
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public CaseDossier open(StaffMember clerk, long caseId, String language) {
        CaseFile file = cases.get(clerk, caseId);
        opened.fire(CaseOpened.by(clerk, caseId));
        return CaseDossier.of(file, cases.checkOf(caseId), regulations.of(file.centreId()), language);
    }

    /**
     * A file of a case.
     *
     * @param position place in the list of documents, from 1
     * @throws NotFound when the clerk's centre has no such case, or the case no such file
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public CaseDownload download(StaffMember clerk, long caseId, int position) {
        List<PackageDocument> documents = cases.get(clerk, caseId).documents();
        if (position < 1 || position > documents.size()) {
            throw new NotFound();
        }
        PackageDocument document = documents.get(position - 1);
        StoredFile file = files.get(document.fileId());
        opened.fire(CaseOpened.by(clerk, caseId));
        return new CaseDownload(document.fileName(), file.mediaType(), file.content());
    }
}
