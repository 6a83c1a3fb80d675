package ua.cnap.portal.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import ua.cnap.portal.identifier.PlainText;

/**
 * What was typed for a setting, as an entry writes it. Everything can be written: what makes no sense is written as a
 * text, at which the schema of entries finds fault.
 */
final class TypedValue {
    static final int PARTS_OF_UNIT = 4;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–—]\\s*(\\d{1,2}):(\\d{2})");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedValue() {}

    /**
     * Writes what was typed.
     *
     * @param typed its parts
     * @param entry the entry as it was: what the setting does not speak of stays
     */
    static JsonNode written(Setting setting, List<String> typed, JsonNode entry) {
        JsonNode before = entry.at(setting.pointer());
        return switch (setting.kind()) {
            case TEXT, EMAIL, FORMAT, CHOICE -> text(part(typed, 0));
            case DAY -> day(part(typed, 0));
            case NUMBER -> part(typed, 0).isEmpty() ? MissingNode.getInstance() : number(part(typed, 0));
            case FLAG -> BooleanNode.valueOf(typed.contains("true"));
            case CHOICES -> array(typed);
            case LINES -> array(lines(part(typed, 0)));
            case PAIRS -> pairs(lines(part(typed, 0)));
            case HANDOVER -> handover(setting, part(typed, 0));
            case STAROSTA -> starosta(typed);
            case UNCLAIMED -> unclaimed(typed);
            case NOTICE -> notice(part(typed, 0));
            case REPORTS -> ReportDays.written(typed, before);
            case PHONES -> phones(lines(part(typed, 0)), before);
            case HOURS -> hours(typed, before);
            case UNITS -> units(typed, before, entry.path("id").asText());
        };
    }

    /** What was typed, without what nobody sees: spaces at the ends, empty lines. */
    static List<String> tidy(Setting setting, List<String> typed) {
        return switch (setting.kind()) {
            case FLAG -> typed.contains("true") ? List.of("true") : List.of();
            case REPORTS -> ReportDays.tidy(typed);
            case CHOICES -> setting.options().stream().filter(typed::contains).toList();
            case HOURS -> typed.stream().map(TypedValue::hoursOf).toList();
            case UNITS -> tidyUnits(typed);
            default ->
                typed.stream().map(part -> String.join("\n", lines(part))).toList();
        };
    }

    private static String part(List<String> typed, int place) {
        return place < typed.size() ? typed.get(place) : "";
    }

    private static List<String> lines(String text) {
        return text.lines().map(PlainText::line).filter(line -> !line.isEmpty()).toList();
    }

    private static JsonNode text(String text) {
        return text.isEmpty() ? MissingNode.getInstance() : TextNode.valueOf(text);
    }

    private static JsonNode day(String typed) {
        try {
            return TextNode.valueOf(LocalDate.parse(typed, DAY).toString());
        } catch (DateTimeParseException unreadable) {
            return text(typed);
        }
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    static JsonNode number(String text) {
        return text.matches("\\d{1,4}") ? JSON.numberNode(Integer.parseInt(text)) : TextNode.valueOf(text);
    }

    private static JsonNode pairs(List<String> lines) {
        ObjectNode pairs = JSON.objectNode();
        lines.forEach(line -> {
            String[] pair = line.split("=", 2);
            pairs.put(pair[0].strip(), pair.length == 2 ? pair[1].strip() : "");
        });
        return pairs.isEmpty() ? MissingNode.getInstance() : pairs;
    }

    private static JsonNode handover(Setting setting, String typed) {
        return setting.options().contains(typed) ? Handover.valueOf(typed).written() : text(typed);
    }

    private static JsonNode starosta(List<String> typed) {
        List<String> services = lines(part(typed, 1));
        List<String> districts = lines(part(typed, 2));
        if (!"YES".equals(part(typed, 0))) {
            return BooleanNode.FALSE;
        }
        if (services.isEmpty() && districts.isEmpty()) {
            return BooleanNode.TRUE;
        }
        ObjectNode limits = JSON.objectNode();
        limits.set("services", array(services));
        limits.set("districts", array(districts));
        return limits;
    }

    private static JsonNode unclaimed(List<String> typed) {
        if (part(typed, 0).isEmpty() && part(typed, 1).isEmpty()) {
            return MissingNode.getInstance();
        }
        ObjectNode rule = JSON.objectNode();
        rule.set("postAfterMonths", number(part(typed, 0)));
        rule.set("keepIfNoContactMonths", number(part(typed, 1)));
        rule.put("then", part(typed, 2));
        return rule;
    }

    private static JsonNode notice(String days) {
        if (days.isEmpty()) {
            return TextNode.valueOf("TIMELY");
        }
        ObjectNode notice = JSON.objectNode();
        notice.set("value", number(days));
        return notice.put("unit", "WORKING_DAYS");
    }

    /** A line that stood there keeps its kind and what else is known of it. */
    private static JsonNode phones(List<String> lines, JsonNode before) {
        ArrayNode phones = JSON.arrayNode();
        lines.forEach(line -> phones.add(StreamSupport.stream(before.spliterator(), false)
                .filter(phone -> line.equals(
                        phone.path("raw").asText(phone.path("number").asText())))
                .findFirst()
                .orElseGet(() -> JSON.objectNode().put("raw", line).put("kind", "MAIN"))));
        return phones;
    }

    private static String hoursOf(String typed) {
        Matcher hours = HOURS.matcher(typed.strip());
        return hours.matches()
                ? String.format(
                        "%02d:%s–%02d:%s",
                        Integer.parseInt(hours.group(1)),
                        hours.group(2),
                        Integer.parseInt(hours.group(3)),
                        hours.group(4))
                : typed.strip();
    }

    /** The hours of reception; those of the centre's other activities stay. */
    private static JsonNode hours(List<String> typed, JsonNode before) {
        ObjectNode reception = ShownValue.receptionOf(before).deepCopy();
        if (typed.stream().allMatch(String::isEmpty)) {
            reception.remove("week");
        } else {
            ArrayNode week = reception.putArray("week");
            for (int day = 0; day < ShownValue.WEEK.size(); day++) {
                week.add(hoursOn(ShownValue.WEEK.get(day), part(typed, day)));
            }
        }
        ArrayNode all = JSON.arrayNode().add(reception);
        before.forEach(hours -> {
            if (!ShownValue.isReception(hours)) {
                all.add(hours);
            }
        });
        return all;
    }

    private static JsonNode hoursOn(String name, String typed) {
        ObjectNode day = JSON.objectNode().put("day", name);
        if (typed.isEmpty()) {
            return day.put("closed", true);
        }
        String[] ends = typed.split("–", 2);
        boolean inOrder = ends.length == 2 && ends[0].compareTo(ends[1]) < 0;
        return inOrder ? day.put("open", ends[0]).put("close", ends[1]) : TextNode.valueOf(typed);
    }

    private static List<String> tidyUnits(List<String> typed) {
        List<String> tidy = new ArrayList<>();
        for (int unit = 0; unit + PARTS_OF_UNIT <= typed.size(); unit += PARTS_OF_UNIT) {
            List<String> parts = typed.subList(unit, unit + PARTS_OF_UNIT).stream()
                    .map(PlainText::line)
                    .toList();
            if (!parts.get(2).isEmpty()) {
                tidy.addAll(parts);
            }
        }
        return tidy;
    }

    /** A unit that stood there keeps its id and what else is known of it; a new one is known by its name. */
    private static JsonNode units(List<String> typed, JsonNode before, String centreId) {
        Map<String, JsonNode> known = new HashMap<>();
        for (int place = 0; place < before.size(); place++) {
            known.put(ShownValue.unitId(before.get(place), place, centreId), before.get(place));
        }
        ArrayNode units = JSON.arrayNode();
        for (int place = 0; place + PARTS_OF_UNIT <= typed.size(); place += PARTS_OF_UNIT) {
            List<String> parts = typed.subList(place, place + PARTS_OF_UNIT);
            String id = known.containsKey(parts.get(0))
                    ? parts.get(0)
                    : centreId + "-" + Integer.toHexString(parts.get(2).hashCode());
            ObjectNode unit = known.getOrDefault(id, JSON.objectNode()).deepCopy();
            unit.put("id", id).put("kind", parts.get(1)).put("name", parts.get(2));
            units.add(parts.get(3).isEmpty() ? unit.without("address") : unit.put("address", parts.get(3)));
        }
        return units;
    }
}
