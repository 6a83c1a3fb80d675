package ua.cnap.portal.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.regime.AnswerWay;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.regime.ConsideringBody;

/**
 * How far an appeal is, for who holds its code: nothing of who filed it or what was written.
 *
 * @param kind what it is
 * @param number its number
 * @param centreId the centre
 * @param state how far it is
 * @param receivedAt when it was registered
 * @param dueOn its last day
 * @param prolonged whether that day was prolonged
 * @param body who considers it
 * @param passedTo the name of whom it was passed to, empty before
 * @param steps what was done, in its order
 * @param way how it is answered
 * @param answer the answer, where it is given here
 * @param files the files of the answer, where the portal gives it
 */
public record AppealProgress(
        AppealKind kind,
        String number,
        String centreId,
        AppealState state,
        Instant receivedAt,
        LocalDate dueOn,
        boolean prolonged,
        ConsideringBody body,
        String passedTo,
        List<Step> steps,
        AnswerWay way,
        Optional<String> answer,
        List<NumberedFile> files) {
    /** Keeps its own lists. */
    public AppealProgress {
        steps = List.copyOf(steps);
        files = List.copyOf(files);
    }

    /**
     * Something that was done.
     *
     * @param at when
     * @param move what
     * @param reason why, where who files has to be told: of a longer term, of leaving it without consideration
     */
    public record Step(Instant at, AppealMove move, String reason) {}

    /** The progress of an appeal. */
    public static AppealProgress of(Appeal appeal) {
        return new AppealProgress(
                appeal.kind(),
                appeal.number(),
                appeal.centreId(),
                appeal.state(),
                appeal.term().receivedAt(),
                appeal.term().dueOn(),
                appeal.term().isProlonged(),
                appeal.body(),
                appeal.passedTo(),
                appeal.entries().stream()
                        .filter(entry -> entry.move() != AppealMove.NOTE)
                        .map(AppealProgress::step)
                        .toList(),
                appeal.way(),
                Optional.of(appeal.answer()).filter(text -> !text.isEmpty() && isReadHere(appeal)),
                filesOf(appeal));
    }

    /** No letter tells the answer to something confidential, so it is read here. */
    private static boolean isReadHere(Appeal appeal) {
        return appeal.way() == AnswerWay.HERE
                || appeal.way() == AnswerWay.EMAIL && appeal.kind().isConfidential();
    }

    /** What the answer is made of, for who is answered by the portal; to others it goes as the answer does. */
    private static List<NumberedFile> filesOf(Appeal appeal) {
        return appeal.way().isDoneByPortal() ? NumberedFile.of(appeal.files(), FilePart.ANSWER) : List.of();
    }

    private static Step step(AppealEntry entry) {
        boolean told = entry.move() == AppealMove.PROLONG || entry.move() == AppealMove.LEAVE;
        return new Step(entry.at(), entry.move(), told ? entry.details() : "");
    }
}
