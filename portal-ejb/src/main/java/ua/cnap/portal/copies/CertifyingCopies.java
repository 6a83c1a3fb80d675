package ua.cnap.portal.copies;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.cnap.portal.authenticity.IssuedPapers;
import ua.cnap.portal.authenticity.PaperKind;
import ua.cnap.portal.authenticity.PaperSubject;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.NotingCase;
import ua.cnap.portal.casework.PackageDocument;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.casework.RoutingEntry;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.storage.FileSummary;
import ua.cnap.portal.storage.StoredFiles;

/** A clerk certifies copies of documents whose originals were shown, and prints the certification. */
@Stateless
public class CertifyingCopies {
    @Inject
    ReadingCase reading;

    @Inject
    CaseRecords cases;

    @Inject
    MakingMove making;

    @Inject
    NotingCase noting;

    @Inject
    StoredFiles files;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    IssuedPapers papers;

    /**
     * Certifies the files at these places in the list of documents, from 1: name, moment and digests go into the routing
     * sheet. The same sent again by the same clerk is certified once.
     *
     * @throws NotFound when the clerk's centre has no such case
     * @throws NotPermitted when the clerk may only read the case
     * @throws CertificationRefused when no document of the applicant is among them
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void certify(StaffMember clerk, long caseId, Collection<Integer> places) {
        CaseFile file = making.lock(caseId);
        cases.demand(clerk, Right.TAKE_IN, caseId);
        List<PackageDocument> chosen = IntStream.range(0, file.documents().size())
                .filter(place -> places.contains(place + 1))
                .mapToObj(file.documents()::get)
                .filter(document -> document.kind() == DocumentKind.ATTACHMENT)
                .toList();
        if (chosen.isEmpty()) {
            throw new CertificationRefused();
        }
        String certified = inWords(chosen);
        RoutingEntry last = file.lastEntry();
        if (!isCertification(last)
                || !last.actor().equals(clerk.fullName())
                || !last.details().equals(certified)) {
            noting.note(caseId, RoutingAction.COPIES_CERTIFIED, clerk.fullName(), certified);
        }
    }

    /** A line for each file. */
    private String inWords(List<PackageDocument> chosen) {
        Map<UUID, FileSummary> known =
                files.summaries(chosen.stream().map(PackageDocument::fileId).toList());
        return chosen.stream()
                .map(document -> document.title() + " (" + document.fileName() + "), SHA-256 "
                        + known.get(document.fileId()).sha256())
                .collect(Collectors.joining("\n"));
    }

    /**
     * The last certification as a PDF.
     *
     * @throws NotFound when the clerk's centre has no such case, or nothing of it was certified
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public byte[] print(StaffMember clerk, long caseId) {
        CaseDossier file = reading.open(clerk, caseId, "uk");
        CentreHeading centre =
                CentreHeading.of(catalogue.findCentre(file.centreId()).orElseThrow(NotFound::new));
        RoutingEntry certified = last(file).orElseThrow(NotFound::new);
        return papers.issue(
                PaperKind.CERTIFIED_COPIES,
                PaperSubject.ofCase(file.centreId(), caseId),
                CertifiedCopiesPaper.write(file, centre, certified));
    }

    private static Optional<RoutingEntry> last(CaseDossier file) {
        return file.routing().stream().filter(CertifyingCopies::isCertification).reduce((earlier, later) -> later);
    }

    private static boolean isCertification(RoutingEntry entry) {
        return entry.action() == RoutingAction.COPIES_CERTIFIED;
    }
}
