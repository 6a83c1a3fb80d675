package ua.cnap.portal.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.identifier.PlainText;

/**
 * On which days a centre reports by its regulation (дні звітів, {@code config.reports}): what several reports of the same
 * period say is read together.
 *
 * @param daily whether each day is reported
 * @param weekday the day of the week at whose beginning a reported week ends, if weeks are reported (R-178 Monday, R-180 Friday)
 * @param weeklyTo to whom the weekly report is given, empty where the regulation does not say
 * @param cutoff the day of the month at whose beginning a reported month ends, if months are reported (R-181 the 21st)
 * @param dueDay day of a month by which the monthly report is given (R-179 the 5th); 0 for the day of the cut-off
 * @param monthsLater of which month after that in which the reported one ends
 * @param published whether the electronic version of the monthly report is published
 * @param monthlyTo to whom the monthly report is given, empty where the regulation does not say
 * @param violations whether the deputy mayor is informed of violations
 */
public record ReportDays(
        boolean daily,
        Optional<DayOfWeek> weekday,
        String weeklyTo,
        OptionalInt cutoff,
        int dueDay,
        int monthsLater,
        boolean published,
        String monthlyTo,
        boolean violations) {
    static final String NO = "NO";
    static final String YES = "YES";
    private static final String KIND = "kind";
    private static final String DAILY = "DAILY";
    private static final String WEEKLY = "WEEKLY";
    private static final String MONTHLY = "MONTHLY";
    private static final String VIOLATION = "VIOLATION";
    private static final List<String> SAID = List.of(
            "presentedOn", "dueWeekday", "to", "sameDayTo", "asOfDay", "dueDay", "dueMonthOffset", "publishOnSite");
    private static final int PARTS = 8;

    /** The days of a centre. */
    public static ReportDays of(Centre centre) {
        return of(centre.config().path("reports"));
    }

    static ReportDays of(JsonNode reports) {
        List<JsonNode> weekly = ofPeriod(reports, WEEKLY);
        List<JsonNode> monthly = ofPeriod(reports, MONTHLY);
        return new ReportDays(
                !ofPeriod(reports, DAILY).isEmpty(),
                weekly.isEmpty() ? Optional.empty() : Optional.of(weekday(weekly)),
                text(weekly, "to", "sameDayTo"),
                monthly.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Math.max(1, number(monthly, "asOfDay"))),
                number(monthly, "dueDay"),
                number(monthly, "dueMonthOffset"),
                monthly.stream().anyMatch(report -> report.path("publishOnSite").asBoolean()),
                text(monthly, "to", "sameDayTo"),
                entries(reports).anyMatch(ReportDays::isOfViolations));
    }

    private static Stream<JsonNode> entries(JsonNode reports) {
        return StreamSupport.stream(reports.spliterator(), false);
    }

    private static List<JsonNode> ofPeriod(JsonNode reports, String period) {
        return entries(reports)
                .filter(report -> period.equals(report.path("period").asText()) && !isOfViolations(report))
                .toList();
    }

    private static boolean isOfViolations(JsonNode report) {
        return VIOLATION.equals(report.path(KIND).asText());
    }

    private static int number(List<JsonNode> reports, String name) {
        return reports.stream()
                .map(report -> report.path(name).asInt())
                .filter(number -> number > 0)
                .findFirst()
                .orElse(0);
    }

    private static DayOfWeek weekday(List<JsonNode> reports) {
        String name = text(reports, "presentedOn", "dueWeekday");
        return Stream.of(DayOfWeek.values())
                .filter(day -> shortName(day).equals(name))
                .findFirst()
                .orElse(DayOfWeek.MONDAY);
    }

    private static String shortName(DayOfWeek day) {
        return ShownValue.WEEK.get(day.ordinal());
    }

    private static String text(List<JsonNode> reports, String... names) {
        return Stream.of(names)
                .flatMap(
                        name -> reports.stream().map(report -> report.path(name).asText()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** As they are typed: of the day; of the week its day and receiver; of the month its days, publication and receiver; of violations. */
    List<String> parts() {
        return List.of(
                choice(daily),
                weekday.map(ReportDays::shortName).orElse(NO),
                weeklyTo,
                cutoff.isPresent() ? String.valueOf(cutoff.getAsInt()) : "",
                dueDay == 0 ? "" : String.valueOf(dueDay),
                choice(published),
                monthlyTo,
                choice(violations));
    }

    private static String choice(boolean yes) {
        return yes ? YES : NO;
    }

    /** What may be chosen for a part. */
    static List<String> options(int place) {
        return place == 1
                ? Stream.concat(Stream.of(NO), ShownValue.WEEK.stream()).toList()
                : List.of(NO, YES);
    }

    /** What was typed, without what is said of a report that is not asked for. */
    static List<String> tidy(List<String> typed) {
        List<String> parts = new ArrayList<>(IntStream.range(0, PARTS)
                .mapToObj(place -> place < typed.size() ? PlainText.line(typed.get(place)) : "")
                .toList());
        if (NO.equals(parts.get(1))) {
            parts.set(2, "");
        }
        if (parts.get(3).isEmpty()) {
            parts.set(4, "");
            parts.set(5, NO);
            parts.set(6, "");
        }
        return parts;
    }

    /** The reports as an entry writes them; those of which nothing else was typed, and those of other periods, stay. */
    static JsonNode written(List<String> typed, JsonNode before) {
        List<String> was = of(before).parts();
        ArrayNode reports = JsonNodeFactory.instance.arrayNode();
        reports.addAll(written(before, DAILY, typed.subList(0, 1), was.subList(0, 1), NO, report -> {}));
        reports.addAll(written(
                before, WEEKLY, typed.subList(1, 3), was.subList(1, 3), NO, report -> sayWeekly(report, typed)));
        reports.addAll(written(
                before, MONTHLY, typed.subList(3, 7), was.subList(3, 7), "", report -> sayMonthly(report, typed)));
        entries(before).filter(ReportDays::isOfNoSuchPeriod).forEach(reports::add);
        reports.addAll(violations(YES.equals(typed.get(7)), before));
        return reports;
    }

    private static List<JsonNode> written(
            JsonNode before,
            String period,
            List<String> typed,
            List<String> was,
            String none,
            Consumer<ObjectNode> say) {
        List<JsonNode> written = ofPeriod(before, period);
        if (typed.equals(was)) {
            return written;
        }
        if (typed.get(0).equals(none)) {
            return List.of();
        }
        List<JsonNode> rewritten = new ArrayList<>();
        written.forEach(report -> rewritten.add(((ObjectNode) report.deepCopy()).remove(SAID)));
        if (rewritten.isEmpty()) {
            rewritten.add(
                    JsonNodeFactory.instance.objectNode().put(KIND, "STATUS").put("period", period));
        }
        say.accept((ObjectNode) rewritten.get(0));
        return rewritten;
    }

    private static void sayWeekly(ObjectNode report, List<String> typed) {
        report.put("presentedOn", typed.get(1));
        sayReceiver(report, typed.get(2));
    }

    private static void sayMonthly(ObjectNode report, List<String> typed) {
        JsonNode cutoff = TypedValue.number(typed.get(3));
        report.set("asOfDay", cutoff);
        if (!typed.get(4).isEmpty()) {
            JsonNode dueDay = TypedValue.number(typed.get(4));
            boolean sameMonth = cutoff.asInt() > 1 && dueDay.asInt() >= cutoff.asInt();
            report.set("dueDay", dueDay);
            report.put("dueMonthOffset", sameMonth ? 0 : 1);
        }
        if (YES.equals(typed.get(5))) {
            report.put("publishOnSite", true);
        }
        sayReceiver(report, typed.get(6));
    }

    private static void sayReceiver(ObjectNode report, String receiver) {
        if (!receiver.isEmpty()) {
            report.put("to", receiver);
        }
    }

    private static boolean isOfNoSuchPeriod(JsonNode report) {
        return !isOfViolations(report)
                && !List.of(DAILY, WEEKLY, MONTHLY)
                        .contains(report.path("period").asText());
    }

    private static List<JsonNode> violations(boolean on, JsonNode before) {
        List<JsonNode> written =
                entries(before).filter(ReportDays::isOfViolations).toList();
        if (!on || !written.isEmpty()) {
            return on ? written : List.of();
        }
        ObjectNode report =
                JsonNodeFactory.instance.objectNode().put(KIND, VIOLATION).put("trigger", "EVENT");
        report.putObject("due").put("value", 3).put("unit", "CALENDAR_DAYS");
        return List.of(report);
    }
}
