package ua.cnap.portal.report;

import java.time.LocalDate;

/**
 * A report that is drawn and waits to be given to the management.
 *
 * @param span how much time it is about
 * @param from its first day
 * @param to its last day
 * @param due until when it is given
 */
public record WaitingReport(ReportSpan span, LocalDate from, LocalDate to, LocalDate due) {
    /** Whether the day has passed. */
    public boolean isLate(LocalDate today) {
        return due.isBefore(today);
    }
}
