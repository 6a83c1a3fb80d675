package ua.cnap.portal.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** What is left of it around a day of its own when others, which do not have that day, have their days already. */
    ReportPeriod without(List<ReportPeriod> others, LocalDate day) {
        LocalDate begin = from;
        LocalDate end = to;
        for (ReportPeriod other : others) {
            if (other.to.isBefore(day) && !other.to.isBefore(begin)) {
                begin = other.to.plusDays(1);
            }
            if (other.from.isAfter(day) && !other.from.isAfter(end)) {
                end = other.from.minusDays(1);
            }
        }
        return new ReportPeriod(span, begin, end);
    }

    /** Whether it is over on this day, so that its figures can be frozen. */
    public boolean isOver(LocalDate today) {
        return to.isBefore(today);
    }
}
