package ua.cnap.portal.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.kernel.AttemptLimit;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.ProofOfWork;
import ua.cnap.portal.kernel.TooManyAttempts;
import ua.cnap.portal.questionnaire.Misfit;
import ua.cnap.portal.questionnaire.Question;
import ua.cnap.portal.questionnaire.QuestionKind;
import ua.cnap.portal.questionnaire.Questionnaire;
import ua.cnap.portal.questionnaire.Questionnaires;

/**
 * Answering a questionnaire without sign-in or cookie. A sheet is known by a random id that the form
 * alone has; each answer is saved as it comes; sent once, however often it is sent. Stuffing is made dear, and held down by
 * point and by address, without knowing anybody: addresses are counted in memory only.
 */
@Stateless
public class AnsweringSurvey {
    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final AttemptLimit SAVED = new AttemptLimit(2000, SPAN, 50_000);
    private static final AttemptLimit SENT = new AttemptLimit(60, SPAN, 50_000);
    private static final AttemptLimit UNSOLVED = new AttemptLimit(15, SPAN, 50_000);

    @Inject
    SurveyDoors doors;

    @Inject
    SheetDrafts drafts;

    @Inject
    SheetInbox inbox;

    @Inject
    KeepingSheets keeping;

    @Inject
    Questionnaires questionnaires;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Clock clock;

    /**
     * Opens the sheet with this id at a door, begun or not.
     *
     * @return nothing when it was sent already
     * @throws NotFound when there is no such point, or the sheet is of another one
     * @throws SurveyRefused when nothing can be answered there
     */
    @PermitAll
    public Optional<OpenSheet> open(String code, String sheet) {
        Optional<SheetDraft> draft = drafts.find(sheet);
        if (draft.isPresent() && draft.get().content().isEmpty()) {
            return Optional.empty();
        }
        SurveyDoor door = doors.open(code);
        return Optional.of(draft.flatMap(SheetDraft::content)
                .map(content -> opened(door, drafts.read(sheet, content)))
                .orElseGet(() -> opened(door, begun(door))));
    }

    private StartedSheet begun(SurveyDoor door) {
        return StartedSheet.begun(
                door.code(), questionnaires.find(door.questionnaire()).orElseThrow(NotFound::new));
    }

    private OpenSheet opened(SurveyDoor door, StartedSheet sheet) {
        Questionnaire asked = questionnaires
                .find(sheet.questionnaire(), sheet.version())
                .filter(any -> sheet.door().equals(door.code()))
                .orElseThrow(NotFound::new);
        return new OpenSheet(door, asked, sheet.answers());
    }

    /**
     * Saves what was answered to a question, if it fits.
     *
     * @param given what was sent; blank is nothing
     * @param from the network address, for the limit of attempts
     * @return why it was not saved, nothing when it was
     * @throws NotFound when the sheet asks no such question, or was sent already
     * @throws SurveyRefused when nothing can be answered at this door
     * @throws TooManyAttempts when that address saved too often
     */
    @PermitAll
    public Optional<Misfit> answer(String code, String sheet, String question, List<String> given, String from) {
        SAVED.count(from, clock.instant());
        OpenSheet open = open(code, sheet).orElseThrow(NotFound::new);
        Question asked = open.questionnaire().find(question).orElseThrow(NotFound::new);
        List<String> said = given.stream()
                .map(PlainText::lines)
                .filter(each -> !each.isEmpty())
                .toList();
        Optional<Misfit> misfit = misfit(asked, said);
        if (misfit.isEmpty()) {
            save(open, sheet, question, said);
        }
        return misfit;
    }

    private Optional<Misfit> misfit(Question asked, List<String> said) {
        boolean unknown = asked.type() == QuestionKind.SERVICE
                && said.stream()
                        .anyMatch(service -> catalogue.findService(service).isEmpty());
        return unknown ? Optional.of(Misfit.NOT_OFFERED) : asked.misfit(said);
    }

    private void save(OpenSheet open, String sheet, String question, List<String> said) {
        StartedSheet begun = new StartedSheet(
                open.door().code(),
                open.questionnaire().id(),
                open.questionnaire().version(),
                open.answers());
        SheetDraft draft = drafts.begin(sheet, begun);
        StartedSheet known = drafts.read(sheet, draft.content().orElseThrow(NotFound::new));
        drafts.save(draft, sheet, known.with(question, said));
    }

    /**
     * Sends a sheet; one that was sent stays sent once.
     *
     * @param solution what the script found for the puzzle that the id of the sheet is, empty without a script
     * @param from the network address, for the limit of attempts
     * @return the first question that has to be answered before; nothing when the sheet was sent
     * @throws NotFound when nothing was answered yet, or the sheet is of another door
     * @throws SurveyRefused when the one-time code was spent meanwhile, or the point closed
     * @throws TooManyAttempts when too many come from that address or through that point
     */
    @PermitAll
    public Optional<Question> send(String code, String sheet, String solution, String from) {
        SheetDraft draft = drafts.lock(sheet).orElseThrow(NotFound::new);
        if (draft.content().isEmpty()) {
            return Optional.empty();
        }
        OpenSheet open =
                opened(doors.open(code), drafts.read(sheet, draft.content().get()));
        Optional<Question> missing = open.missing();
        if (missing.isEmpty()) {
            hold(sheet, solution, from);
            put(open);
            draft.empty();
        }
        return missing;
    }

    private void put(OpenSheet open) {
        FilledSheet sheet = open.filled(doors.pass(open.door()));
        if (open.isOfInspection()) {
            keeping.keepAtOnce(sheet);
        } else {
            inbox.put(sheet);
        }
    }

    /** Without a script an address sends fewer sheets; nobody waits. */
    private void hold(String sheet, String solution, String from) {
        SENT.count(from, clock.instant());
        if (!ProofOfWork.isDone(sheet, solution)) {
            UNSOLVED.count(from, clock.instant());
        }
    }
}
