package ua.cnap.portal.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The value of a setting as it is typed and read: its parts in order. */
final class ShownValue {
    static final List<String> WEEK = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final int MINUTES = 5;
    private static final String RECEPTION = "CENTRE";

    private ShownValue() {}

    /**
     * The parts of what the entry of a centre writes; of the law's usual when it writes nothing.
     *
     * @param centreId the centre, by which its units are known that came without an id of their own
     */
    static List<String> of(Setting setting, JsonNode written, String centreId) {
        if (written.isMissingNode() || written.isNull()) {
            return setting.usual();
        }
        return switch (setting.kind()) {
            case TEXT, EMAIL, FORMAT, CHOICE, NUMBER -> List.of(written.asText());
            case DAY -> List.of(day(written.asText()));
            case FLAG -> flag(written.asBoolean("MAY".equals(written.asText())));
            case REPORTS -> ReportDays.of(written).parts();
            case CHOICES -> Written.strings(written);
            case LINES -> List.of(String.join("\n", Written.strings(written)));
            case PAIRS -> List.of(pairs(written));
            case HANDOVER -> List.of(Handover.of(written).name());
            case STAROSTA -> starosta(Starosta.of(written));
            case UNCLAIMED -> unclaimed(setting, written);
            case NOTICE -> List.of(written.path("value").asText());
            case PHONES -> List.of(lines(written, "raw", "number"));
            case HOURS -> hours(written);
            case UNITS -> units(written, centreId);
        };
    }

    private static String day(String written) {
        return written.replaceFirst("^(\\d{4})-(\\d{2})-(\\d{2})$", "$3.$2.$1");
    }

    private static List<String> flag(boolean on) {
        return on ? List.of("true") : List.of();
    }

    private static String pairs(JsonNode object) {
        return object.properties().stream()
                .map(pair -> pair.getKey() + " = " + pair.getValue().asText())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> starosta(Starosta starosta) {
        return List.of(
                starosta.taking() ? "YES" : "NO",
                String.join("\n", starosta.services()),
                String.join("\n", starosta.districts()));
    }

    private static List<String> unclaimed(Setting setting, JsonNode written) {
        return Unclaimed.of(written)
                .map(rule -> List.of(
                        String.valueOf(rule.postAfterMonths()),
                        String.valueOf(rule.keepMonths()),
                        rule.then().name()))
                .orElse(setting.usual());
    }

    private static String lines(JsonNode array, String first, String otherwise) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(item -> item.path(first).asText(item.path(otherwise).asText()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> hours(JsonNode written) {
        JsonNode week = receptionOf(written).path("week");
        return WEEK.stream()
                .map(day -> StreamSupport.stream(week.spliterator(), false)
                        .filter(each -> day.equals(each.path("day").asText()))
                        .filter(each -> each.hasNonNull("open") && each.hasNonNull("close"))
                        .map(each -> time(each.path("open")) + "–" + time(each.path("close")))
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    /** The hours of reception among those of the centre's activities. */
    static JsonNode receptionOf(JsonNode openingHours) {
        return StreamSupport.stream(openingHours.spliterator(), false)
                .filter(ShownValue::isReception)
                .findFirst()
                .orElseGet(() -> JsonNodeFactory.instance.objectNode().put("scope", RECEPTION));
    }

    /** Whether these are the hours of the centre's reception, not of a unit or of another activity. */
    static boolean isReception(JsonNode hours) {
        return RECEPTION.equals(hours.path("scope").asText()) && !hours.hasNonNull("unit");
    }

    private static String time(JsonNode written) {
        String text = written.asText();
        return text.length() > MINUTES ? text.substring(0, MINUTES) : text;
    }

    private static List<String> units(JsonNode written, String centreId) {
        List<String> parts = new ArrayList<>();
        for (int place = 0; place < written.size(); place++) {
            JsonNode unit = written.get(place);
            parts.add(unitId(unit, place, centreId));
            parts.add(unit.path("kind").asText("TERRITORIAL_UNIT"));
            parts.add(unit.path("name").asText(""));
            parts.add(unit.path("address").asText(""));
        }
        return parts;
    }

    /** By what a unit is known: its own id, or the centre's with its place. */
    static String unitId(JsonNode unit, int place, String centreId) {
        return unit.path("id").asText(centreId + "-" + (place + 1));
    }
}
