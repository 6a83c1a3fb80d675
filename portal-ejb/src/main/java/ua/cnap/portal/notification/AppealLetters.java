package ua.cnap.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.cnap.portal.appeal.Appeal;
import ua.cnap.portal.appeal.AppealEntry;
import ua.cnap.portal.appeal.AppealFiles;
import ua.cnap.portal.appeal.AppealMove;
import ua.cnap.portal.appeal.Appeals;
import ua.cnap.portal.appeal.FilePart;
import ua.cnap.portal.appeal.NumberedFile;
import ua.cnap.portal.appeal.RegisteredAppeal;
import ua.cnap.portal.appeal.RegisteringAppeal;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.kernel.Settings;
import ua.cnap.portal.regime.AnswerWay;

/**
 * Letters about complaints, appeals and requests; the code is computed when a letter is sent. Staff are told the number and
 * where to look, nothing about who filed it; an executor the resolution with its scan. What is confidential is told to nobody
 * by letter, only that there is something new.
 */
@ApplicationScoped
class AppealLetters {
    @Inject
    Appeals appeals;

    @Inject
    RegisteringAppeal registering;

    @Inject
    AppealFiles files;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Settings settings;

    LetterWriter.Composed compose(Letter letter, Locale locale) {
        Appeal appeal = appeals.get(letter.appealId());
        if (appeal.kind().isConfidential()) {
            return confidential(letter, appeal, locale);
        }
        String kind = letter.kind().name().replace("APPEAL_", "appeal.");
        String name = appeal.kind().nameIn(locale);
        String text = isToStaff(letter)
                ? toStaff(kind, appeal, name, locale)
                : toAppellant(letter.kind(), kind, appeal, name, locale);
        return new LetterWriter.Composed(
                LetterWriter.words(locale, kind + ".subject", appeal.number()),
                text,
                letter.kind() == LetterKind.APPEAL_TASK ? scans(appeal) : List.of());
    }

    private static boolean isToStaff(Letter letter) {
        return switch (letter.kind()) {
            case APPEAL_NEW, APPEAL_TASK, APPEAL_TERM -> true;
            default -> false;
        };
    }

    /** Gives nothing away to who reads the mailbox besides: neither what it is, nor its number, nor what was said. */
    private LetterWriter.Composed confidential(Letter letter, Appeal appeal, Locale locale) {
        String address = isToStaff(letter)
                ? settings.publicAddress() + "/office/appeals"
                : registering.receipt(appeal.id()).address().toString();
        return new LetterWriter.Composed(
                LetterWriter.words(locale, "appeal.CONFIDENTIAL.subject"),
                LetterWriter.words(locale, "appeal.CONFIDENTIAL.text", address),
                List.of());
    }

    /** The appeal with its resolution, as it was scanned for the executors. */
    private List<LetterWriter.Attachment> scans(Appeal appeal) {
        return NumberedFile.of(appeal.files(), FilePart.RESOLUTION).stream()
                .map(scan -> files.get(appeal, scan.place()))
                .map(scan -> new LetterWriter.Attachment(
                        scan.name(), scan.file().mediaType(), scan.file().content()))
                .toList();
    }

    private String toStaff(String kind, Appeal appeal, String name, Locale locale) {
        return LetterWriter.words(
                locale,
                kind + ".text",
                appeal.number(),
                name,
                LetterWriter.day(appeal.term().actBy(), locale),
                settings.publicAddress() + "/office/appeals/" + appeal.id(),
                appeal.resolution());
    }

    private String toAppellant(LetterKind letter, String kind, Appeal appeal, String name, Locale locale) {
        RegisteredAppeal receipt = registering.receipt(appeal.id());
        return LetterWriter.words(
                locale,
                kind + ".text",
                appeal.number(),
                name,
                LetterWriter.day(appeal.term().dueOn(), locale),
                receipt.code().grouped(),
                receipt.address().toString(),
                catalogue
                        .findCentre(appeal.centreId())
                        .map(centre -> centre.nameIn(locale))
                        .orElse(""),
                said(letter, appeal, locale));
    }

    /** What is new: why the term is longer, who considers it, the answer where it is given by letter. */
    private static String said(LetterKind letter, Appeal appeal, Locale locale) {
        return switch (letter) {
            case APPEAL_PROLONGED -> last(appeal, AppealMove.PROLONG);
            case APPEAL_LEFT -> last(appeal, AppealMove.LEAVE);
            case APPEAL_TRANSFERRED -> appeal.passedTo();
            case APPEAL_ANSWERED -> answered(appeal, locale);
            default -> "";
        };
    }

    private static String answered(Appeal appeal, Locale locale) {
        String answer = appeal.way() == AnswerWay.EMAIL
                ? appeal.answer()
                : LetterWriter.words(locale, "AnswerWay." + appeal.way());
        boolean hasFiles = appeal.way().isDoneByPortal()
                && !NumberedFile.of(appeal.files(), FilePart.ANSWER).isEmpty();
        return hasFiles ? answer + "\n\n" + LetterWriter.words(locale, "appeal.files") : answer;
    }

    private static String last(Appeal appeal, AppealMove move) {
        Optional<AppealEntry> entry =
                appeal.entries().stream().filter(each -> each.move() == move).reduce((earlier, later) -> later);
        return entry.map(AppealEntry::details).orElse("");
    }
}
