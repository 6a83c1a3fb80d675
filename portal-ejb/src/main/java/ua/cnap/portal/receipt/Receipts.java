package ua.cnap.portal.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.ReadingCards;
import ua.cnap.portal.intake.IntakeRecords;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.Settings;
import ua.cnap.portal.status.FeedbackCode;
import ua.cnap.portal.status.FeedbackCodes;

/** Puts receipts together; who may have one is the caller's to decide. */
@ApplicationScoped
public class Receipts {
    @Inject
    CaseRecords cases;

    @Inject
    FeedbackCodes codes;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    ReadingCards cards;

    @Inject
    IntakeRecords intake;

    @Inject
    Settings settings;

    /** The receipt of a case with its feedback code. */
    public CaseReceipt of(Receipt receipt) {
        FeedbackCode code = codes.codeOf(receipt.caseId());
        return new CaseReceipt(
                receipt,
                code,
                URI.create(settings.publicAddress() + "/status#" + code.grouped()),
                catalogue.findCentre(receipt.centreId()).orElseThrow(NotFound::new),
                PaymentOrder.of(
                        receipt,
                        cards.get(receipt.service().cardVersionId())
                                .information()
                                .payment(),
                        receipt.applicantName()));
    }

    /** The inventory of the case as a PDF. */
    public byte[] inventory(CaseReceipt receipt) {
        CaseDossier file = cases.dossier(receipt.receipt().caseId());
        return InventoryWriter.write(file, receipt, intake.find(file.id()));
    }

    /** Both copies of the inventory of a package that was taken on paper (R-079). */
    byte[] inventoryTwice(CaseReceipt receipt) {
        CaseDossier file = cases.dossier(receipt.receipt().caseId());
        return InventoryWriter.writeTwice(file, receipt, intake.find(file.id()));
    }
}
