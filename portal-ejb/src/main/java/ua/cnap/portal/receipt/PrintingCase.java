package ua.cnap.portal.receipt;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import ua.cnap.portal.authenticity.IssuedPapers;
import ua.cnap.portal.authenticity.PaperKind;
import ua.cnap.portal.authenticity.PaperSubject;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.papers.Paper;

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

    @Inject
    IssuedPapers papers;

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
        return issue(PaperKind.ROUTING_SHEET, file, RoutingSheetWriter::write);
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
        return issue(PaperKind.ISSUE_DESCRIPTION, file, IssueDescriptionWriter::write);
    }

    /**
     * The refusal as a PDF (відмова, R-143).
     *
     * @throws NotFound when the clerk's centre has no such case, or it was not refused
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public byte[] refusal(StaffMember clerk, long caseId) {
        CaseDossier file = reading.open(clerk, caseId, "uk");
        if (!file.isRefused()) {
            throw new NotFound();
        }
        return issue(PaperKind.REFUSAL, file, DecisionWriter::writeRefusal);
    }

    /**
     * The notice of the result as a PDF (повідомлення про результат, R-132).
     *
     * @throws NotFound when the clerk's centre has no such case, or nothing was decided
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public byte[] resultNotice(StaffMember clerk, long caseId) {
        return issue(PaperKind.RESULT_NOTICE, reading.open(clerk, caseId, "uk"), DecisionWriter::writeNotice);
    }

    private byte[] issue(PaperKind kind, CaseDossier file, BiFunction<CaseDossier, Centre, Paper> writer) {
        Centre centre = catalogue.findCentre(file.centreId()).orElseThrow(NotFound::new);
        return papers.issue(kind, PaperSubject.ofCase(file.centreId(), file.id()), writer.apply(file, centre));
    }
}
