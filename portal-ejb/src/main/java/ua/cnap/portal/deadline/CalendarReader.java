package ua.cnap.portal.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads calendars from their JSON; what cannot be read is named by its place. */
public final class CalendarReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Integer> MOVABLE = Map.of("EASTER", 0, "TRINITY", 49);

    private CalendarReader() {}

    /**
     * The calendar of the law: {@code {"holidays": [{"from", "to", "days": ["01-01", "EASTER"]}], "martialLaw": [{"from",
     * "to"}]}}; a period without {@code to} has no end yet.
     *
     * @throws FaultyCalendar when it cannot be read or has a hole
     */
    public static LegalCalendar legal(String text) {
        JsonNode calendar = parse(text);
        List<HolidayTable> tables = new ArrayList<>();
        for (JsonNode table : calendar.path("holidays")) {
            tables.add(table(table, "/holidays/" + tables.size()));
        }
        List<LegalCalendar.Period> martialLaw = new ArrayList<>();
        for (JsonNode period : calendar.path("martialLaw")) {
            String at = "/martialLaw/" + martialLaw.size();
            martialLaw.add(new LegalCalendar.Period(day(period.path("from"), at + "/from"), end(period, at)));
        }
        return new LegalCalendar(tables, martialLaw);
    }

    /**
     * A schedule: {@code {"week": ["MON"], "exceptions": [{"day", "working"}]}}.
     *
     * @param usual the week when the text sets none
     * @throws FaultyCalendar when it cannot be read or has no working day
     */
    public static Schedule schedule(String text, Set<DayOfWeek> usual, LegalCalendar legal) {
        JsonNode schedule = parse(text);
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        for (JsonNode exception : schedule.path("exceptions")) {
            String at = "/exceptions/" + exceptions.size();
            if (!exception.path("working").isBoolean()) {
                throw new FaultyCalendar("calendar.unreadable", at + "/working");
            }
            boolean repeated = exceptions.put(
                            day(exception.path("day"), at + "/day"),
                            exception.path("working").asBoolean())
                    != null;
            if (repeated) {
                throw new FaultyCalendar(
                        "calendar.repeated", exception.path("day").asText());
            }
        }
        return new Schedule(schedule.has("week") ? week(schedule.path("week")) : usual, exceptions, legal);
    }

    private static Set<DayOfWeek> week(JsonNode days) {
        Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
        for (JsonNode day : days) {
            week.add(Arrays.stream(DayOfWeek.values())
                    .filter(each -> day.asText().length() == 3 && each.name().startsWith(day.asText()))
                    .findFirst()
                    .orElseThrow(() -> new FaultyCalendar("calendar.unreadable", "/week")));
        }
        return week;
    }

    private static HolidayTable table(JsonNode table, String at) {
        Set<MonthDay> fixed = new HashSet<>();
        Set<Integer> afterEaster = new HashSet<>();
        for (JsonNode day : table.path("days")) {
            Integer movable = MOVABLE.get(day.asText());
            if (movable == null) {
                fixed.add(monthDay(day.asText(), at + "/days"));
            } else {
                afterEaster.add(movable);
            }
        }
        if (fixed.isEmpty()) {
            throw new FaultyCalendar("calendar.unreadable", at + "/days");
        }
        return new HolidayTable(day(table.path("from"), at + "/from"), end(table, at), fixed, afterEaster);
    }

    private static LocalDate end(JsonNode period, String at) {
        return period.hasNonNull("to") ? day(period.path("to"), at + "/to") : LocalDate.MAX;
    }

    private static LocalDate day(JsonNode written, String at) {
        try {
            return LocalDate.parse(written.asText());
        } catch (DateTimeParseException e) {
            throw new FaultyCalendar("calendar.unreadable", at);
        }
    }

    private static MonthDay monthDay(String written, String at) {
        try {
            return MonthDay.parse("--" + written);
        } catch (DateTimeParseException e) {
            throw new FaultyCalendar("calendar.unreadable", at);
        }
    }

    private static JsonNode parse(String text) {
        try {
            JsonNode parsed = JSON.readTree(text);
            if (!parsed.isObject()) {
                throw new FaultyCalendar("calendar.unreadable", "/");
            }
            return parsed;
        } catch (JsonProcessingException e) {
            throw new FaultyCalendar("calendar.unreadable", "/");
        }
    }
}
