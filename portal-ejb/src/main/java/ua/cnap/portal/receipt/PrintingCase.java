package ua.cnap.portal.receipt;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.cnap.portal.authenticity.PaperKind;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** Clerks print the papers of the cases of their own centre. */
@Stateless
public class PrintingCase {
    @Inject
    ReadingCase reading;

    @Inject
    CaseRecords cases;

    @Inject
    Receipts receipts;

    @Inject
    CasePapers papers;

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
        return papers.issue(PaperKind.ROUTING_SHEET, file, RoutingSheetWriter::write);
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
        return papers.issue(PaperKind.ISSUE_DESCRIPTION, file, IssueDescriptionWriter::write);
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
        return papers.issue(PaperKind.REFUSAL, file, DecisionWriter::writeRefusal);
    }

    /**
     * The inventory of what is put into the envelope, as a PDF (опис вкладення, R-209).
     *
     * @throws NotFound when the clerk's centre has no such case, or nothing of it is to be posted
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public byte[] postalInventory(StaffMember clerk, long caseId) {
        CaseDossier file = reading.open(clerk, caseId, "uk");
        if (!PostalInventoryPaper.isFor(file)) {
            throw new NotFound();
        }
        return papers.issue(PaperKind.POSTAL_INVENTORY, file, PostalInventoryPaper::write);
    }

    /**
     * The card of personal reception as a PDF (картка реєстрації особистого прийому, R-209).
     *
     * @throws NotFound when the clerk's centre has no such case
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public byte[] receptionCard(StaffMember clerk, long caseId) {
        return papers.issue(PaperKind.RECEPTION_CARD, reading.open(clerk, caseId, "uk"), ReceptionCardPaper::write);
    }

    /**
     * The notice of the result as a PDF (повідомлення про результат, R-132).
     *
     * @throws NotFound when the clerk's centre has no such case, or nothing was decided
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public byte[] resultNotice(StaffMember clerk, long caseId) {
        return papers.issue(PaperKind.RESULT_NOTICE, reading.open(clerk, caseId, "uk"), DecisionWriter::writeNotice);
    }
}
