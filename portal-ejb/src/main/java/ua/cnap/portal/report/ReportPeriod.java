package ua.cnap.portal.report;

import java.time.Instant;
import java.time.LocalDate;
import ua.cnap.portal.kernel.KyivClock;

/**
 * The days of a report, in Kyiv.
 *
 * @param span how much time it is
 * @param from the first day
 * @param to the last day
 */
public record ReportPeriod(ReportSpan span, LocalDate from, LocalDate to) {
    Instant begin() {
        return from.atStartOfDay(KyivClock.ZONE).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(KyivClock.ZONE).toInstant();
    }

    /** Whether it is over on this day, so that its figures can be frozen. */
    public boolean isOver(LocalDate today) {
        return to.isBefore(today);
    }
}
