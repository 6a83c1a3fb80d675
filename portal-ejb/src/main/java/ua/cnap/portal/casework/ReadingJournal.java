package ua.cnap.portal.casework;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.Page;
import ua.cnap.portal.storage.StoredFile;
import ua.cnap.portal.storage.StoredFiles;

/** Clerks read the journal and the cases of their own centre (журнал реєстрації, R-206); another centre's are not found. */
@Stateless
public class ReadingJournal {
    @Inject
    CaseJournal journal;

    @Inject
    CaseFiles cases;

    @Inject
    StoredFiles files;

    /** The lines of one page of the journal of the clerk's centre. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public List<JournalEntry> read(StaffMember clerk, JournalQuery query) {
        return journal.read(clerk.centreId(), query);
    }

    /** How many lines all pages have; above {@link Page#COUNTED} one more than that. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public long count(StaffMember clerk, JournalQuery query) {
        return journal.count(clerk.centreId(), query);
    }

    /** Hands over the lines of all pages, for a copy of the journal; the page that was asked for does not matter. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public void readAll(StaffMember clerk, JournalQuery query, Consumer<JournalEntry> reader) {
        journal.each(clerk.centreId(), query, reader);
    }

    /**
     * A case with everything that belongs to it.
     *
     * @param language language of the signature protocol, uk or en
     * @throws NotFound when the clerk's centre has no such case
     */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public CaseDossier open(StaffMember clerk, long caseId, String language) {
        CaseFile file = own(clerk, caseId);
        return CaseDossier.of(file, cases.checkOf(caseId), language);
    }

    /**
     * A file of a case.
     *
     * @param position place in the list of documents, from 1
     * @throws NotFound when the clerk's centre has no such case, or the case no such file
     */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public CaseDownload download(StaffMember clerk, long caseId, int position) {
        List<PackageDocument> documents = own(clerk, caseId).documents();
        if (position < 1 || position > documents.size()) {
            throw new NotFound();
        }
        PackageDocument document = documents.get(position - 1);
        StoredFile file = files.get(document.fileId());
        return new CaseDownload(document.fileName(), file.mediaType(), file.content());
    }

    private CaseFile own(StaffMember clerk, long caseId) {
        CaseFile file = cases.get(caseId);
        if (!file.centreId().equals(clerk.centreId())) {
            throw new NotFound();
        }
        return file;
    }
}
