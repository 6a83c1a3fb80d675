package ua.cnap.portal.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseTerms;
import ua.cnap.portal.casework.InventoryLine;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.papers.InventoryContent;
import ua.cnap.portal.papers.InventoryPaper;

/** Writes the inventory of the incoming package (опис вхідного пакета, R-079, R-205) from what the registry keeps. */
final class InventoryWriter {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("ua.cnap.portal.receipt.ReceiptWords", Locale.ROOT);

    private InventoryWriter() {}

    static byte[] write(CaseDossier file, CaseReceipt receipt) {
        CaseTerms terms = file.terms();
        return InventoryPaper.render(new InventoryContent(
                heading(receipt.centre()),
                file.number(),
                1,
                file.registeredAt(),
                file.service().serviceCode(),
                file.service().serviceName(),
                documents(file.inventory()),
                terms.notifyBy(),
                terms.deliverBy(),
                Optional.empty(),
                terms.term(),
                Optional.ofNullable(terms.dueOn()),
                terms.dueRule(),
                new InventoryContent.Administrator(
                        WORDS.getString("administrator"),
                        Optional.of(WORDS.getString("administrator.name")),
                        Optional.of(WORDS.getString("administrator.signature"))),
                new InventoryContent.FilingMark(
                        file.applicant().name(),
                        Optional.of(WORDS.getString("signature." + file.signature())),
                        LocalDate.ofInstant(file.registeredAt(), KyivClock.ZONE)),
                List.of(),
                receipt.code().grouped(),
                receipt.statusAddress()));
    }

    private static List<InventoryContent.Document> documents(List<InventoryLine> lines) {
        return lines.stream()
                .map(line -> new InventoryContent.Document(line.title(), WORDS.getString("form." + line.form())))
                .toList();
    }

    static CentreHeading heading(Centre centre) {
        return new CentreHeading(
                centre.name(), centre.postalAddress(), centre.telephone().orElse(""));
    }
}
