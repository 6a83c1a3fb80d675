package ua.cnap.portal.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ua.cnap.portal.centre.Centre;

/**
 * When a centre reports on a span by its regulation ({@code config.reports}): a period ends before the day on which it is
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

    /** The rule of a centre for a span: what several reports of the same span say is read together. */
    public static ReportRule of(Centre centre, ReportSpan span) {
        List<JsonNode> written = StreamSupport.stream(
                        centre.config().path("reports").spliterator(), false)
                .filter(report -> span.period().equals(report.path("period").asText()))
                .toList();
        int dueDay = first(written, "dueDay");
        return new ReportRule(
                span,
                !written.isEmpty(),
                span == ReportSpan.WEEK ? weekday(written) : Math.max(1, first(written, "asOfDay")),
                span == ReportSpan.MONTH ? dueDay : 0,
                first(written, "dueMonthOffset"),
                written.stream().anyMatch(report -> report.path("publishOnSite").asBoolean()),
                text(written, "to", "sameDayTo"));
    }

    private static int first(List<JsonNode> written, String name) {
        return written.stream()
                .map(report -> report.path(name).asInt())
                .filter(number -> number > 0)
                .findFirst()
                .orElse(0);
    }

    private static int weekday(List<JsonNode> written) {
        String name = text(written, "presentedOn", "dueWeekday");
        return Stream.of(DayOfWeek.values())
                .filter(day -> !name.isEmpty() && day.name().startsWith(name))
                .findFirst()
                .orElse(DayOfWeek.MONDAY)
                .getValue();
    }

    private static String text(List<JsonNode> written, String... names) {
        return Stream.of(names)
                .flatMap(
                        name -> written.stream().map(report -> report.path(name).asText()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
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
