package ua.cnap.portal.issuance;

import java.time.Instant;
import java.time.LocalDate;
import ua.cnap.portal.kernel.KyivClock;

/**
 * The days of a register of issue, in Kyiv.
 *
 * @param from the first
 * @param to the last
 */
public record IssuePeriod(LocalDate from, LocalDate to) {
    private static final int LONGEST_DAYS = 31;

    /**
     * @throws PeriodRefused when it ends before it begins, or is longer than a month
     */
    public IssuePeriod {
        if (to.isBefore(from)) {
            throw PeriodRefused.backwards();
        }
        if (to.isAfter(from.plusDays(LONGEST_DAYS - 1L))) {
            throw PeriodRefused.tooLong(LONGEST_DAYS);
        }
    }

    Instant begin() {
        return from.atStartOfDay(KyivClock.ZONE).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(KyivClock.ZONE).toInstant();
    }
}
