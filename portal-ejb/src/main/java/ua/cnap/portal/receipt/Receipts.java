package ua.cnap.portal.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import ua.cnap.portal.authenticity.IssuedPapers;
import ua.cnap.portal.authenticity.PaperKind;
import ua.cnap.portal.authenticity.PaperSubject;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.ReadingCards;
import ua.cnap.portal.intake.IntakeRecords;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.Settings;
import ua.cnap.portal.papers.Paper;
import ua.cnap.portal.status.FeedbackCode;
import ua.cnap.portal.status.FeedbackCodes;
import ua.cnap.portal.supplement.Corrections;

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
    Corrections corrections;

    @Inject
    IssuedPapers papers;

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

    /** The inventory of the case as a PDF, as it stands. */
    public byte[] inventory(CaseReceipt receipt) {
        return inventory(source(receipt));
    }

    /**
     * An edition of the inventory as a PDF.
     *
     * @throws NotFound when there is no such edition
     */
    byte[] inventory(CaseReceipt receipt, int edition) {
        InventorySource last = source(receipt);
        if (edition < 1 || edition > last.edition()) {
            throw new NotFound();
        }
        return inventory(new InventorySource(last.file(), receipt, last.taken(), last.corrections(), edition));
    }

    /** Both copies of the inventory of a package that was taken on paper, as it stands (R-079). */
    byte[] inventoryTwice(CaseReceipt receipt) {
        InventorySource source = source(receipt);
        return papers.issue(PaperKind.INVENTORY_COPIES, subject(source), InventoryWriter.writeTwice(source));
    }

    private byte[] inventory(InventorySource source) {
        Paper paper = InventoryWriter.write(source);
        return source.edition() < source.file().editions().edition()
                ? papers.issueOutdated(PaperKind.INVENTORY, subject(source), paper)
                : papers.issue(PaperKind.INVENTORY, subject(source), paper);
    }

    private static PaperSubject subject(InventorySource source) {
        return PaperSubject.ofCase(source.file().centreId(), source.file().id()).inEdition(source.edition());
    }

    private InventorySource source(CaseReceipt receipt) {
        CaseDossier file = cases.dossier(receipt.receipt().caseId());
        return new InventorySource(
                file,
                receipt,
                intake.find(file.id()),
                corrections.of(file.id()),
                file.editions().edition());
    }
}
