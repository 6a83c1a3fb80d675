package ua.cnap.portal.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.regulation.ReportDays;

/**
 * When a centre reports on a span by its regulation ({@link ReportDays}): a period ends before the day on which it is
 * reported, so that each day is in one report. A centre whose regulation asks for none may look at every period all the same.
 *
 * @param span how much time a report is about
 * @param demanded whether the regulation asks for it
 * @param cutoff day of the week or of the month at whose beginning a period ends (R-178 Monday, R-180 Friday, R-181 the 21st)
 * @param dueDay day of a month by which a monthly report is given (R-179 the 5th); 0 for the day of the cut-off
 * @param monthsLater of which month after that of the report
 * @param published whether its electronic version is published
 * @param receiver to whom it is given, as the regulation writes it; empty where it does not
 */
public record ReportRule(
        ReportSpan span,
        boolean demanded,
        int cutoff,
        int dueDay,
        int monthsLater,
        boolean published,
        String receiver) {
    /** The rules of a centre, one for each span. */
    public static List<ReportRule> of(Centre centre) {
        return Stream.of(ReportSpan.values()).map(span -> of(centre, span)).toList();
    }

    /** The rule of a centre for a span. */
    public static ReportRule of(Centre centre, ReportSpan span) {
        ReportDays days = ReportDays.of(centre);
        return switch (span) {
            case DAY -> new ReportRule(span, days.daily(), 1, 0, 0, false, "");
            case WEEK ->
                new ReportRule(
                        span,
                        days.weekday().isPresent(),
                        days.weekday().orElse(DayOfWeek.MONDAY).getValue(),
                        0,
                        0,
                        false,
                        days.weeklyTo());
            case MONTH ->
                new ReportRule(
                        span,
                        days.cutoff().isPresent(),
                        days.cutoff().orElse(1),
                        days.dueDay(),
                        days.monthsLater(),
                        days.published(),
                        days.monthlyTo());
        };
    }

    /** The period that a day is in. */
    public ReportPeriod around(LocalDate day) {
        LocalDate from = span.cutoff(day, cutoff);
        LocalDate to = day;
        while (span.cutoff(to.plusDays(1), cutoff).equals(from)) {
            to = to.plusDays(1);
        }
        return new ReportPeriod(span, from, to);
    }

    /** The last period that is over on this day. */
    public ReportPeriod lastBefore(LocalDate today) {
        return around(span.cutoff(today, cutoff).minusDays(1));
    }

    /** Until when the report on a period is given, never before it is over. */
    public LocalDate due(ReportPeriod period) {
        LocalDate over = period.to().plusDays(1);
        if (dueDay == 0) {
            return over;
        }
        LocalDate due = ReportSpan.atDay(YearMonth.from(period.to()).plusMonths(monthsLater), dueDay);
        return due.isBefore(over) ? over : due;
    }
}
