package ua.cnap.portal.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weekly hours of a scope as they are entered.
 *
 * @param unitId the unit; the id of the centre for the centre and its units without hours of their own
 * @param scope what has these hours
 * @param week the hours of each day from Monday, like 08:30–17:00; a day off is empty, all empty takes the hours away
 * @param breaks the breaks of every day, like 12:30–13:00, separated by commas
 * @param holdsFrom the first day on which they hold
 * @param act number and date of the decision
 */
public record HoursDraft(
        String unitId, HoursScope scope, List<String> week, String breaks, Optional<LocalDate> holdsFrom, String act) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–—]\\s*(\\d{1,2}):(\\d{2})");
    private static final int NAME = 3;
    private static final int LAST_HOUR = 24;
    private static final int LAST_MINUTE = 59;

    /** From a time to another on one day; midnight as the end is the end of the day. */
    private record Span(LocalTime from, LocalTime to) {
        boolean isReversed() {
            return !to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to);
        }

        boolean meets(Span next) {
            return to.equals(LocalTime.MIDNIGHT) || to.isAfter(next.from);
        }
    }

    /**
     * The hours of a centre and its units with these in their place.
     *
     * @param centreId the centre
     * @param before the hours as they are written
     * @throws ScheduleRefused when hours or breaks cannot be read, end before they begin or overlap
     */
    JsonNode within(String centreId, JsonNode before) {
        String unit = unitId.equals(centreId) ? "" : unitId;
        ArrayNode all = JSON.arrayNode();
        ObjectNode own = JSON.objectNode();
        before.forEach(hours -> {
            if (scope.name().equals(hours.path("scope").asText())
                    && unit.equals(hours.path("unit").asText())) {
                own.setAll((ObjectNode) hours);
            } else {
                all.add(hours);
            }
        });
        write(own, unit);
        return own.has("week") || scope == HoursScope.CENTRE && unit.isEmpty() ? all.insert(0, own) : all;
    }

    private void write(ObjectNode hours, String unit) {
        hours.put("scope", scope.name());
        if (!unit.isEmpty()) {
            hours.put("unit", unit);
        }
        hours.remove(List.of("week", "breaks"));
        List<Span> pauses = pauses();
        if (week.stream().allMatch(String::isBlank)) {
            return;
        }
        ArrayNode days = hours.putArray("week");
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(day(day, day.ordinal() < week.size() ? week.get(day.ordinal()) : ""));
        }
        ArrayNode written = hours.putArray("breaks");
        pauses.forEach(pause -> written.addObject()
                .put("from", pause.from().toString())
                .put("to", pause.to().toString()));
    }

    private static ObjectNode day(DayOfWeek day, String typed) {
        ObjectNode written = JSON.objectNode().put("day", day.name().substring(0, NAME));
        if (typed.isBlank()) {
            return written.put("closed", true);
        }
        Span span = span(typed);
        return written.put("open", span.from().toString())
                .put("close", span.to().toString());
    }

    private List<Span> pauses() {
        List<Span> pauses = new ArrayList<>(Arrays.stream(breaks.split("[,;]"))
                .filter(part -> !part.isBlank())
                .map(HoursDraft::span)
                .sorted(Comparator.comparing(Span::from))
                .toList());
        for (int next = 1; next < pauses.size(); next++) {
            if (pauses.get(next - 1).meets(pauses.get(next))) {
                throw ScheduleRefused.because("overlap");
            }
        }
        return pauses;
    }

    private static Span span(String typed) {
        Matcher span = SPAN.matcher(typed.strip());
        if (!span.matches()) {
            throw ScheduleRefused.because("hours", typed.strip());
        }
        Span read = new Span(time(typed, span.group(1), span.group(2)), time(typed, span.group(3), span.group(4)));
        if (read.isReversed()) {
            throw ScheduleRefused.because("reversed", typed.strip());
        }
        return read;
    }

    private static LocalTime time(String typed, String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        if (hours > LAST_HOUR || minutes > LAST_MINUTE || hours == LAST_HOUR && minutes > 0) {
            throw ScheduleRefused.because("hours", typed.strip());
        }
        return LocalTime.of(hours % LAST_HOUR, minutes);
    }
}
