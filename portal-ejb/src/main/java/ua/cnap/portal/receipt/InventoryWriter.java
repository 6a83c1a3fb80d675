package ua.cnap.portal.receipt;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseTerms;
import ua.cnap.portal.casework.InventoryLine;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.intake.Representative;
import ua.cnap.portal.intake.TakenPackage;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.papers.InventoryContent;
import ua.cnap.portal.papers.InventoryPaper;
import ua.cnap.portal.papers.Paper;
import ua.cnap.portal.supplement.Supplement;

/** Writes the inventory of the incoming package (опис вхідного пакета, R-079, R-205) from what the registry keeps. */
final class InventoryWriter {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("ua.cnap.portal.receipt.ReceiptWords", Locale.ROOT);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private InventoryWriter() {}

    /** The inventory as the applicant gets it electronically. */
    static Paper write(InventorySource source) {
        return InventoryPaper.write(content(source));
    }

    /** Both copies, to be signed by hand. */
    static Paper writeTwice(InventorySource source) {
        return InventoryPaper.writeTwice(content(source));
    }

    private static InventoryContent content(InventorySource source) {
        CaseDossier file = source.file();
        CaseReceipt receipt = source.receipt();
        Optional<TakenPackage> taken = source.taken();
        Optional<Supplement> supplement = source.supplement();
        CaseTerms terms = file.terms();
        return new InventoryContent(
                CentreHeading.of(receipt.centre()),
                file.number(),
                supplement.map(made -> difference(file, made)),
                file.registeredAt(),
                file.service().serviceCode(),
                file.service().serviceName(),
                documents(file.editions().at(source.edition())),
                terms.notifyBy(),
                terms.deliverBy(),
                taken.flatMap(TakenPackage::collectionPlace),
                terms.term(),
                Optional.ofNullable(terms.firstDueOn()),
                terms.firstDueRule(),
                administrator(supplement.map(Supplement::takenBy).orElse(file.administrator())),
                supplement.map(InventoryWriter::filingMark).orElseGet(() -> filingMark(file, taken)),
                defects(source.defects()),
                receipt.code().grouped(),
                receipt.statusAddress());
    }

    /** The clerk signs by hand; the portal does not. */
    private static InventoryContent.Administrator administrator(String clerk) {
        return clerk.isEmpty()
                ? new InventoryContent.Administrator(
                        WORDS.getString("administrator"),
                        Optional.of(WORDS.getString("administrator.name")),
                        Optional.of(WORDS.getString("administrator.signature")))
                : new InventoryContent.Administrator(WORDS.getString("clerk"), Optional.of(clerk), Optional.empty());
    }

    /** What this edition changed. */
    private static InventoryContent.Supplement difference(CaseDossier file, Supplement made) {
        return new InventoryContent.Supplement(
                made.edition(),
                made.filedAt(),
                documents(file.editions().addedIn(made.edition())),
                documents(file.editions().replacedIn(made.edition())));
    }

    private static InventoryContent.FilingMark filingMark(Supplement made) {
        return new InventoryContent.FilingMark(
                MessageFormat.format(WORDS.getString("filed"), made.filedBy()),
                made.signature() == SignatureState.ON_PAPER
                        ? Optional.empty()
                        : Optional.of(WORDS.getString("signature." + made.signature())),
                LocalDate.ofInstant(made.filedAt(), KyivClock.ZONE));
    }

    private static InventoryContent.FilingMark filingMark(CaseDossier file, Optional<TakenPackage> taken) {
        LocalDate day = LocalDate.ofInstant(file.registeredAt(), KyivClock.ZONE);
        String name = file.applicant().name();
        if (file.signature() != SignatureState.ON_PAPER) {
            return new InventoryContent.FilingMark(
                    name, Optional.of(WORDS.getString("signature." + file.signature())), day);
        }
        String who = taken.map(TakenPackage::representative)
                .map(representative -> filedBy(name, representative))
                .orElse(MessageFormat.format(WORDS.getString("filed"), name));
        return new InventoryContent.FilingMark(who, Optional.empty(), day);
    }

    private static String filedBy(String applicant, Representative representative) {
        return MessageFormat.format(
                WORDS.getString("filed.representative"),
                applicant,
                representative.name(),
                representative.document(),
                WORDS.getString("AuthorityGround." + representative.ground()),
                representative.number(),
                DAY.format(representative.issuedOn()));
    }

    /** What is wrong or missing, and what may follow from it. */
    private static List<String> defects(List<String> found) {
        return found.isEmpty()
                ? List.of()
                : Stream.concat(found.stream(), Stream.of(WORDS.getString("defects.warned")))
                        .toList();
    }

    private static List<InventoryContent.Document> documents(List<InventoryLine> lines) {
        return lines.stream()
                .map(line -> new InventoryContent.Document(line.title(), WORDS.getString("form." + line.form())))
                .toList();
    }
}
