package ua.cnap.portal.control;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A term of a case as a clerk sees it.
 *
 * @param kind which term
 * @param dueOn its last day
 * @param metAt when it was met, null while it runs
 * @param overdue it was met too late, or its last day has passed
 */
public record DeadlineState(DeadlineKind kind, LocalDate dueOn, Instant metAt, boolean overdue) {
    static DeadlineState of(CaseDeadline deadline, Instant now) {
        return new DeadlineState(
                deadline.kind(), deadline.dueOn(), deadline.metAt().orElse(null), deadline.isOverdue(now));
    }
}
