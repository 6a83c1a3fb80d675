package ua.cnap.portal.opinion;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of which days the opinions are: the last twelve weeks, this week, today, a month, a year. Days that anybody could choose
 * would let two periods be subtracted until one answer is left.
 *
 * @param word as it stands in addresses: {@code weeks}, {@code week}, {@code today}, {@code 2026-11}, {@code 2026}
 * @param from the first day
 * @param to the last day
 */
public record Period(String word, LocalDate from, LocalDate to) {
    private static final String WEEKS = "weeks";
    private static final String WEEK = "week";
    private static final String TODAY = "today";
    private static final int WEEKS_BEFORE = 11;
    private static final int MONTHS = 12;
    private static final int MOST_BY_WEEK = 100;

    /** The last twelve weeks, this one among them. */
    public static Period weeks(LocalDate today) {
        return new Period(WEEKS, monday(today).minusWeeks(WEEKS_BEFORE), today);
    }

    /** A calendar month. */
    public static Period of(YearMonth month) {
        return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /** The period that a word of an address means. */
    public static Optional<Period> named(String word, LocalDate today) {
        return switch (word) {
            case WEEKS -> Optional.of(weeks(today));
            case WEEK -> Optional.of(new Period(word, monday(today), today));
            case TODAY -> Optional.of(new Period(word, today, today));
            default -> dated(word);
        };
    }

    private static Optional<Period> dated(String word) {
        try {
            if (word.matches("20\\d\\d-\\d\\d")) {
                return Optional.of(of(YearMonth.parse(word)));
            }
            return word.matches("20\\d\\d") ? Optional.of(of(Year.parse(word))) : Optional.empty();
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static Period of(Year year) {
        return new Period(year.toString(), year.atDay(1), year.atMonth(MONTHS).atEndOfMonth());
    }

    /** What is offered to choose from: the short ones, the last twelve months, this year and the one before. */
    public static List<Period> choices(LocalDate today) {
        List<Period> choices = new ArrayList<>();
        for (String word : List.of(WEEKS, WEEK, TODAY)) {
            named(word, today).ifPresent(choices::add);
        }
        YearMonth month = YearMonth.from(today);
        for (int back = 0; back < MONTHS; back++) {
            choices.add(of(month.minusMonths(back)));
        }
        choices.add(of(Year.from(today)));
        choices.add(of(Year.from(today).minusYears(1)));
        return choices;
    }

    /** The first days of its weeks, or of its months when it is long, the first one maybe before it. */
    Stream<LocalDate> steps() {
        return isByWeek()
                ? monday(from).datesUntil(to.plusDays(1), java.time.Period.ofWeeks(1))
                : from.withDayOfMonth(1).datesUntil(to.plusDays(1), java.time.Period.ofMonths(1));
    }

    /** Whether its course is told by weeks; that of a long one is told by months. */
    public boolean isByWeek() {
        return ChronoUnit.DAYS.between(from, to) <= MOST_BY_WEEK;
    }

    /** The longest spans that it is made of: of one that has not ended, the last has no answers yet but those of the period. */
    Span span() {
        return switch (word) {
            case WEEKS, WEEK -> Span.WEEK;
            case TODAY -> Span.DAY;
            default -> Span.MONTH;
        };
    }

    /** The longest spans that its steps are made of: the weeks at the ends of a month are cut, so they are told by days. */
    Span spanOfSteps() {
        return isByWeek() && span() == Span.MONTH ? Span.DAY : span();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
