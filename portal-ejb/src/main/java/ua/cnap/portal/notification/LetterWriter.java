package ua.cnap.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import ua.cnap.portal.booking.VisitPapers;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.Decision;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.Settings;
import ua.cnap.portal.receipt.CaseReceipt;
import ua.cnap.portal.receipt.Receipts;
import ua.cnap.portal.storage.StoredFiles;
import ua.cnap.portal.survey.InvitingVisitors;

/** Composes a letter at the moment it is sent, so that no feedback code lies in the outbox. */
@ApplicationScoped
class LetterWriter {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    CaseRecords cases;

    @Inject
    Receipts receipts;

    @Inject
    StoredFiles files;

    @Inject
    VisitLetters visits;

    @Inject
    AppealLetters appeals;

    @Inject
    DutyLetters duties;

    @Inject
    VisitPapers visitPapers;

    @Inject
    InvitingVisitors inviting;

    @Inject
    Settings settings;

    /**
     * A letter ready to send.
     *
     * @param subject its subject
     * @param text its text
     * @param papers the attached papers
     */
    record Composed(String subject, String text, List<Attachment> papers) {}

    /** A paper of a letter, as a file. */
    record Attachment(String fileName, String mediaType, byte[] content) {
        static Attachment pdf(String fileName, byte[] content) {
            return new Attachment(fileName, "application/pdf", content);
        }
    }

    @Transactional
    Composed compose(Letter letter) {
        Locale locale = Locale.forLanguageTag(letter.language());
        if (letter.kind().isAboutVisit()) {
            return visits.compose(letter, locale);
        }
        if (letter.kind().isAboutAppeal()) {
            return appeals.compose(letter, locale);
        }
        if (letter.kind() == LetterKind.DUTY) {
            return duties.compose(letter, locale);
        }
        CaseDossier file = cases.dossier(letter.caseId());
        CaseReceipt receipt = receipts.of(cases.receipt(letter.caseId()));
        return switch (letter.kind()) {
            case RECEIPT -> aboutReceipt(file, receipt, locale);
            case RESULT -> aboutResult(file, receipt, locale);
            case STAGE -> aboutProgress("stage", letter.about(), file, receipt, locale);
            case OBSTACLE -> aboutProgress("obstacle", due(file.expectedOn(), locale), file, receipt, locale);
            case CONSENT -> aboutConsent(file, receipt, locale);
            case EXPECTED -> aboutProgress("expected", expected(file, locale), file, receipt, locale);
            case CORRECTIONS -> aboutCorrections(letter.about(), file, receipt, locale);
            case CORRECTIONS_CANCELLED -> aboutProgress("cancelled", "", file, receipt, locale);
            case SUPPLEMENT -> aboutSupplement(file, receipt, locale);
            case ORIGINALS -> aboutProgress("originals", "", file, receipt, locale);
            case FOLLOW_CONFIRM -> toFollower("follow.confirm", letter.about(), receipt, locale);
            case FOLLOW_CHANGED -> toFollower("follow.changed", letter.about(), receipt, locale);
            case RATE -> aboutProgress("rate", rating(letter), file, receipt, locale);
            case TERM -> toStaff("term", file, locale);
            case BREACH -> toStaff("breach", file, locale);
            default -> throw new IllegalStateException("a letter of no case: " + letter.kind());
        };
    }

    private Composed aboutReceipt(CaseDossier file, CaseReceipt receipt, Locale locale) {
        String text = words(
                locale,
                "receipt.text",
                file.number(),
                moment(file.registeredAt(), locale),
                file.service().serviceName(),
                receipt.code().grouped(),
                due(file.terms().dueOn(), locale),
                receipt.statusIn(locale),
                receipt.centre().nameIn(locale));
        return new Composed(words(locale, "receipt.subject", file.number()), text, List.of(inventory(file, receipt)));
    }

    private Attachment inventory(CaseDossier file, CaseReceipt receipt) {
        String name = "opys-" + file.number().replaceAll("[^\\p{L}\\p{N}-]+", "-") + ".pdf";
        return Attachment.pdf(name, receipts.inventory(receipt));
    }

    /** What is wrong or missing, that it can still be mended, and what follows when it is not (R-086, R-088). */
    private static Composed aboutCorrections(String defects, CaseDossier file, CaseReceipt receipt, Locale locale) {
        String text = words(
                locale,
                "corrections.text",
                file.number(),
                file.service().serviceName(),
                defects,
                due(file.terms().dueOn(), locale),
                receipt.statusIn(locale),
                receipt.centre().nameIn(locale));
        return new Composed(words(locale, "corrections.subject", file.number()), text, List.of());
    }

    private Composed aboutSupplement(CaseDossier file, CaseReceipt receipt, Locale locale) {
        Composed letter = aboutProgress("supplement", "", file, receipt, locale);
        return new Composed(letter.subject(), letter.text(), List.of(inventory(file, receipt)));
    }

    private Composed aboutResult(CaseDossier file, CaseReceipt receipt, Locale locale) {
        boolean refused = file.decision().outcome() == Decision.Outcome.REFUSED;
        String place = file.progress().isAtUnit() ? ".unit" : "";
        String text = words(
                locale,
                (refused ? "result.refused" : "result.granted") + place,
                file.number(),
                file.service().serviceName(),
                file.terms().deliverBy(),
                receipt.statusIn(locale) + "\n" + words(locale, "result.rate") + bookingOf(receipt, locale)
                        + appealing(locale),
                receipt.centre().nameIn(locale));
        return new Composed(words(locale, "result.subject" + place, file.number()), text, List.of());
    }

    /** To whom and in which term the decision can be appealed (R-154; Law 2073-IX, arts. 78–85). */
    private String appealing(Locale locale) {
        return "\n\n" + words(locale, "result.appeal", settings.publicAddress() + "/appeals/new/result-complaint");
    }

    /** Where a visit to collect the result is booked, if the centre lets people book on the web (R-141). */
    private String bookingOf(CaseReceipt receipt, Locale locale) {
        return visitPapers
                .collection(receipt.centre(), receipt.code())
                .map(address -> "\n" + words(locale, "result.book", address.toString()))
                .orElse("");
    }

    /** Where the case is rated; the code is computed and stands in no outbox. */
    private String rating(Letter letter) {
        String language = "en".equals(letter.language()) ? "/en" : "";
        return inviting.afterCase(letter.caseId())
                .map(code -> settings.publicAddress() + language + "/s/" + code)
                .orElse("");
    }

    private static Composed aboutProgress(
            String kind, String news, CaseDossier file, CaseReceipt receipt, Locale locale) {
        String text = words(
                locale,
                kind + ".text",
                file.number(),
                file.service().serviceName(),
                news,
                receipt.statusIn(locale),
                receipt.centre().nameIn(locale));
        return new Composed(words(locale, kind + ".subject", file.number()), text, List.of());
    }

    private Composed aboutConsent(CaseDossier file, CaseReceipt receipt, Locale locale) {
        Composed letter = aboutProgress("consent", "", file, receipt, locale);
        List<Attachment> certificate = file.documents().stream()
                .filter(document -> document.kind() == DocumentKind.CONSENT_CERTIFICATE)
                .limit(1)
                .map(document -> Attachment.pdf(
                        document.fileName(), files.get(document.fileId()).content()))
                .toList();
        return new Composed(letter.subject(), letter.text(), certificate);
    }

    /** To whoever holds the code: neither number nor service, only where to look and where to end the letters. */
    private Composed toFollower(String kind, String key, CaseReceipt receipt, Locale locale) {
        String language = "en".equals(locale.getLanguage()) ? "/en" : "";
        String text = words(
                locale,
                kind + ".text",
                settings.publicAddress() + language + "/status/letters#" + key,
                receipt.statusIn(locale),
                receipt.centre().nameIn(locale));
        return new Composed(words(locale, kind + ".subject"), text, List.of());
    }

    /** To staff: the number and where to look, nothing about the person. */
    private Composed toStaff(String kind, CaseDossier file, Locale locale) {
        String address = settings.publicAddress() + "/office/cases/" + file.id();
        return new Composed(
                words(locale, kind + ".subject", file.number()),
                words(locale, kind + ".text", file.number(), file.service().serviceName(), address),
                List.of());
    }

    /** The day that can be expected now and why; no day while the term stands still. */
    private static String expected(CaseDossier file, Locale locale) {
        String rule = file.terms().dueRuleIn(locale.getLanguage());
        LocalDate day = file.terms().dueOn();
        return day == null ? rule : due(day, locale) + "\n" + rule;
    }

    private static String due(LocalDate day, Locale locale) {
        return day == null ? words(locale, "receipt.dueLater") : words(locale, "receipt.due", day(day, locale));
    }

    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, EEEE", locale).format(day);
    }

    static String moment(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale).format(instant.atZone(KyivClock.ZONE));
    }

    static String words(Locale locale, String key, Object... values) {
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle bundle = ResourceBundle.getBundle("ua.cnap.portal.notification.LetterWords", known, NO_FALLBACK);
        return MessageFormat.format(bundle.getString(key), values);
    }
}
