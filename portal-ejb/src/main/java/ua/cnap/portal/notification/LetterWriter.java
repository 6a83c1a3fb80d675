package ua.cnap.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.receipt.CaseReceipt;
import ua.cnap.portal.receipt.Receipts;

/** Composes a letter at the moment it is sent, so that no feedback code lies in the outbox. */
@ApplicationScoped
class LetterWriter {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    CaseRecords cases;

    @Inject
    Receipts receipts;

    /**
     * A letter ready to send.
     *
     * @param subject its subject
     * @param text its text
     * @param fileName name of the attached paper
     * @param paper the attached paper, PDF
     */
    record Composed(String subject, String text, String fileName, byte[] paper) {}

    @Transactional
    Composed compose(Letter letter) {
        Locale locale = Locale.forLanguageTag(letter.language());
        CaseDossier file = cases.dossier(letter.caseId());
        CaseReceipt receipt = receipts.of(cases.receipt(letter.caseId()));
        String text = words(
                locale,
                "receipt.text",
                file.number(),
                moment(file.registeredAt(), locale),
                file.service().serviceName(),
                receipt.code().grouped(),
                due(file.terms().dueOn(), locale),
                receipt.statusAddress().toString(),
                receipt.centre().nameIn(locale));
        return new Composed(
                words(locale, "receipt.subject", file.number()),
                text,
                "opys-" + file.number().replaceAll("[^\\p{L}\\p{N}-]+", "-") + ".pdf",
                receipts.inventory(receipt));
    }

    private static String due(LocalDate day, Locale locale) {
        return day == null
                ? words(locale, "receipt.dueLater")
                : words(
                        locale,
                        "receipt.due",
                        DateTimeFormatter.ofPattern("d MMMM yyyy, EEEE", locale).format(day));
    }

    private static String moment(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale).format(instant.atZone(KyivClock.ZONE));
    }

    private static String words(Locale locale, String key, Object... values) {
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle bundle = ResourceBundle.getBundle("ua.cnap.portal.notification.LetterWords", known, NO_FALLBACK);
        return MessageFormat.format(bundle.getString(key), values);
    }
}
