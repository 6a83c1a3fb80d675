package ua.cnap.portal.receipt;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** Clerks print the papers of the cases of their own centre. */
@Stateless
public class PrintingCase {
    @Inject
    ReadingCase reading;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    CaseRecords cases;

    @Inject
    Receipts receipts;

    /**
     * What the applicant leaves the counter with: number, feedback code, expected day.
     *
     * @throws NotFound when the clerk's centre has no such case, or it came through the portal: its code is the
     *     applicant's own
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public CaseReceipt receipt(StaffMember clerk, long caseId) {
        CaseDossier file = reading.open(clerk, caseId, "uk");
        if (file.origin().channel() == Channel.PORTAL) {
            throw new NotFound();
        }
        return receipts.of(cases.receipt(caseId));
    }

    /**
     * The inventory of a package that was taken on paper, in two copies (опис вхідного пакета, R-079).
     *
     * @throws NotFound when the clerk's centre has no such case, or it came through the portal
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public byte[] inventory(StaffMember clerk, long caseId) {
        return receipts.inventoryTwice(receipt(clerk, caseId));
    }

    /**
     * The routing sheet as a PDF (лист про проходження справи, R-207).
     *
     * @throws NotFound when the clerk's centre has no such case, or is the provider itself
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public byte[] routingSheet(StaffMember clerk, long caseId) {
        CaseDossier file = reading.open(clerk, caseId, "uk");
        if (file.origin().providedHere()) {
            throw new NotFound();
        }
        return RoutingSheetWriter.write(
                file, catalogue.findCentre(file.centreId()).orElseThrow(NotFound::new));
    }

    /**
     * The description of the documents that are issued, as a PDF (опис видачі документів, R-208).
     *
     * @throws NotFound when the clerk's centre has no such case, or its result neither waits nor was issued
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public byte[] issueDescription(StaffMember clerk, long caseId) {
        CaseDossier file = reading.open(clerk, caseId, "uk");
        if (!IssueDescriptionWriter.isFor(file)) {
            throw new NotFound();
        }
        return IssueDescriptionWriter.write(
                file, catalogue.findCentre(file.centreId()).orElseThrow(NotFound::new));
    }
}
