package ua.cnap.portal.provider;

import static ua.cnap.portal.identity.Roles.PROVIDER_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseDownload;
import ua.cnap.portal.casework.CaseOpened;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.PackageDocument;
import ua.cnap.portal.casework.RefusalGrounds;
import ua.cnap.portal.identity.ProviderOfficer;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.routing.RoutingCase;
import ua.cnap.portal.storage.StoredFile;
import ua.cnap.portal.storage.StoredFiles;
import ua.cnap.portal.supplement.Corrections;

/** Officers read the cases that were handed over to their provider; all others are not found. */
@Stateless
public class ReadingHandedCase {
    @Inject
    Assignments assignments;

    @Inject
    CaseRecords records;

    @Inject
    RoutingCase routing;

    @Inject
    Enquiries enquiries;

    @Inject
    Corrections corrections;

    @Inject
    RefusalGrounds grounds;

    @Inject
    StoredFiles files;

    @Inject
    Event<CaseOpened> opened;

    /**
     * A case with its package, stages and enquiries.
     *
     * @throws NotFound when it was not handed over to the officer's provider
     */
    @RolesAllowed(PROVIDER_OFFICER)
    public OfficerCase open(ProviderOfficer officer, long caseId) {
        assignments.mustBeWith(officer, caseId);
        CaseDossier file = records.dossier(caseId);
        opened.fire(CaseOpened.by(officer, caseId));
        return new OfficerCase(
                file,
                officer.providerId(),
                routing.statesOf(caseId),
                enquiries.of(caseId),
                corrections.of(caseId),
                grounds.of(caseId));
    }

    /**
     * A file of a case.
     *
     * @param position place in the list of documents, from 1
     * @throws NotFound when it was not handed over to the officer's provider, or has no such file
     */
    @RolesAllowed(PROVIDER_OFFICER)
    public CaseDownload download(ProviderOfficer officer, long caseId, int position) {
        assignments.mustBeWith(officer, caseId);
        PackageDocument document = records.dossier(caseId).documents().stream()
                .skip(position - 1L)
                .findFirst()
                .orElseThrow(NotFound::new);
        StoredFile file = files.get(document.fileId());
        opened.fire(CaseOpened.by(officer, caseId));
        return new CaseDownload(document.fileName(), file.mediaType(), file.content());
    }
}
