package ua.cnap.portal.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import ua.cnap.portal.kernel.KyivClock;

/** The steps of the ladder by which the end of a term is warned of and its violation reported. */
public enum EscalationStep {
    /** Half of the term has passed. */
    HALF,
    /** Four fifths of it have passed. */
    MOST,
    /** The last day has come. */
    LAST,
    /** The last day has passed: a violation. */
    LATE;

    /** When a term reaches the step. */
    public Instant at(Instant startedAt, LocalDate dueOn) {
        Instant end = dueOn.plusDays(1).atStartOfDay(KyivClock.ZONE).toInstant();
        Duration whole = Duration.between(startedAt, end);
        return switch (this) {
            case HALF -> startedAt.plus(whole.dividedBy(2));
            case MOST -> startedAt.plus(whole.multipliedBy(4).dividedBy(5));
            case LAST -> dueOn.atStartOfDay(KyivClock.ZONE).toInstant();
            case LATE -> end;
        };
    }
}
