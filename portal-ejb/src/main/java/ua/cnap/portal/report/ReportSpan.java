package ua.cnap.portal.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much time a report is about (період звіту, R-177). */
public enum ReportSpan {
    /** Щоденний. */
    DAY("DAILY") {
        @Override
        LocalDate cutoff(LocalDate day, int cutoff) {
            return day;
        }
    },
    /** Щотижневий. */
    WEEK("WEEKLY") {
        @Override
        LocalDate cutoff(LocalDate day, int cutoff) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(cutoff)));
        }
    },
    /** Щомісячний. */
    MONTH("MONTHLY") {
        @Override
        LocalDate cutoff(LocalDate day, int cutoff) {
            LocalDate own = atDay(YearMonth.from(day), cutoff);
            return own.isAfter(day) ? atDay(YearMonth.from(day).minusMonths(1), cutoff) : own;
        }
    };

    private final String period;

    ReportSpan(String period) {
        this.period = period;
    }

    /** The last day on or before this one at whose beginning a period is cut off. */
    abstract LocalDate cutoff(LocalDate day, int cutoff);

    /** As a regulation writes it. */
    String period() {
        return period;
    }

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The span that this word of an address means. */
    public static Optional<ReportSpan> named(String word) {
        return Stream.of(values()).filter(span -> span.word().equals(word)).findFirst();
    }

    /** This day of a month, or its last one when it is shorter. */
    static LocalDate atDay(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
