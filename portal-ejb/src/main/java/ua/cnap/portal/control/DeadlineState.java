package ua.cnap.portal.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.cnap.portal.calendar.CalendarKind;
import ua.cnap.portal.deadline.TermUnit;

/**
 * A term of a case as a clerk sees it, with everything it was counted from.
 *
 * @param kind which term
 * @param startedAt the event it runs from
 * @param value how many units, 0 for a unit without a number
 * @param unit its unit, null when its last day was given with the case
 * @param basis what sets it
 * @param calendar whose days it is counted in
 * @param still how many of its units it stood still
 * @param strictOn its last day as counted, before a day off moved it; null while it stands still
 * @param dueOn its last day, null while it stands still or waits for a meeting to be announced
 * @param stoppedOn since when it stands still, null while it runs
 * @param metAt when it was met, null while it runs
 * @param overdue it was met too late, or its last day has passed
 * @param changes how it changed after it began
 */
public record DeadlineState(
        DeadlineKind kind,
        Instant startedAt,
        int value,
        TermUnit unit,
        Basis basis,
        CalendarKind calendar,
        int still,
        LocalDate strictOn,
        LocalDate dueOn,
        LocalDate stoppedOn,
        Instant metAt,
        boolean overdue,
        List<DeadlineChange> changes) {
    static DeadlineState of(CaseDeadline deadline, Instant now) {
        return new DeadlineState(
                deadline.kind(),
                deadline.startedAt(),
                deadline.term().map(term -> term.value()).orElse(0),
                deadline.term().map(term -> term.unit()).orElse(null),
                deadline.basis(),
                deadline.calendar(),
                deadline.still(),
                deadline.strictOn(),
                deadline.dueOn(),
                deadline.stoppedOn().orElse(null),
                deadline.metAt().orElse(null),
                deadline.isOverdue(now),
                deadline.changes());
    }

    /** Whether the last day was moved off a day off. */
    public boolean isShifted() {
        return strictOn != null && !strictOn.equals(dueOn) && basis != Basis.MEETING;
    }
}
