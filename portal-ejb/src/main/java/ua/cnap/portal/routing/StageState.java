package ua.cnap.portal.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.kernel.KyivClock;

/**
 * A stage of a case as staff see it.
 *
 * @param number its number in the technology card
 * @param providerId who carries it out
 * @param provider name of that provider
 * @param standing where it stands
 * @param dueOn its last day, null when it is not open yet or has none
 * @param overdue whether that day has passed unmet, or was met too late
 * @param meetingOn the meeting it waits for, null for none
 * @param receivedAt when the officer confirmed the receipt, null before
 * @param receivedBy that officer, null before
 * @param passedAt when it was passed, null before
 * @param passedBy by whom, null before
 * @param conclusion what came of it, null before
 * @param returnsTo the stage to repeat when this one finds defects, null for none
 * @param last whether it ends with the outgoing package
 */
public record StageState(
        int number,
        LocalizedText name,
        String providerId,
        LocalizedText provider,
        Standing standing,
        LocalDate dueOn,
        boolean overdue,
        LocalDate meetingOn,
        Instant receivedAt,
        String receivedBy,
        Instant passedAt,
        String passedBy,
        String conclusion,
        Integer returnsTo,
        boolean last) {
    /** Where a stage stands. */
    public enum Standing {
        /** Чекає на попередні етапи. */
        WAITING,
        /** Передано, отримання не підтверджено. */
        HANDED_OVER,
        /** Виконується. */
        IN_WORK,
        /** Очікує засідання of the collegial body. */
        AWAITING_MEETING,
        /** Завершено. */
        PASSED
    }

    static StageState of(
            RoutedStage stage,
            Optional<Integer> returnsTo,
            LocalizedText provider,
            Optional<Awaited> awaited,
            Instant now) {
        Instant judged = stage.isPassed() ? stage.passedAt() : now;
        boolean late = stage.dueOn() != null
                && judged.atZone(KyivClock.ZONE).toLocalDate().isAfter(stage.dueOn());
        return new StageState(
                stage.number(),
                stage.name(),
                stage.providerId(),
                provider,
                standing(stage, awaited.isPresent()),
                stage.dueOn(),
                late && awaited.isEmpty(),
                awaited.flatMap(Awaited::on).orElse(null),
                stage.receivedAt(),
                stage.receivedBy(),
                stage.passedAt(),
                stage.passedBy(),
                stage.conclusion(),
                returnsTo.orElse(null),
                stage.isLast());
    }

    private static Standing standing(RoutedStage stage, boolean awaitsMeeting) {
        if (stage.isPassed()) {
            return Standing.PASSED;
        }
        if (!stage.isOpen()) {
            return Standing.WAITING;
        }
        if (!stage.isReceived()) {
            return Standing.HANDED_OVER;
        }
        return awaitsMeeting ? Standing.AWAITING_MEETING : Standing.IN_WORK;
    }

    /** Whether a provider has it, received or not. */
    public boolean isOpen() {
        return isWorkedOn() || standing == Standing.HANDED_OVER;
    }

    /** Whether it is being worked on and its outcome can be noted. */
    public boolean isWorkedOn() {
        return standing == Standing.IN_WORK || standing == Standing.AWAITING_MEETING;
    }

    /**
     * A meeting that a stage waits for.
     *
     * @param on its day, nothing when none is announced
     */
    record Awaited(Optional<LocalDate> on) {}
}
