package ua.cnap.portal.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.cnap.portal.identifier.PlainText;

/**
 * Reads opening hours (режим роботи) in the notation of CMU resolution 835: rows of days ({@code Пн-Чт}, {@code Пн, Ср})
 * and hours, restrictions such as a lunch break in a field of their own.
 */
final class HoursReader {
    static final List<String> DAYS = List.of("Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Нд");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
    private static final int MOST_ROWS = 28;
    private static final int LONGEST_RESTRICTION = 200;
    private final FormInputs inputs;

    HoursReader(FormInputs inputs) {
        this.inputs = inputs;
    }

    Reading read(Asked asked) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        List<FieldError> errors = new ArrayList<>();
        int count = inputs.rows(asked.input());
        if (count > MOST_ROWS) {
            return Reading.wrong(asked.wrong("forms.table.many", String.valueOf(MOST_ROWS)));
        }
        for (int i = 0; i < count; i++) {
            row(asked, asked.input() + "[" + i + "].", rows, errors);
        }
        if (errors.isEmpty()) {
            errors.addAll(repeated(asked, rows));
        }
        String restriction = text(asked.input() + "." + InputNames.RESTRICTION);
        if (count == 0 && !restriction.isEmpty()) {
            errors.add(asked.wrong("forms.hours.days"));
        }
        if (restriction.length() > LONGEST_RESTRICTION) {
            String input = asked.input() + "." + InputNames.RESTRICTION;
            errors.add(asked.wrongAt(input, "forms.address.long", String.valueOf(LONGEST_RESTRICTION)));
        }
        return rows.isEmpty() && errors.isEmpty() ? Reading.none() : new Reading(hours(rows, restriction), errors);
    }

    private static ObjectNode hours(ArrayNode rows, String restriction) {
        ObjectNode hours = JsonNodeFactory.instance.objectNode();
        hours.set("rows", rows);
        if (!restriction.isEmpty()) {
            hours.put(InputNames.RESTRICTION, restriction);
        }
        return hours;
    }

    private void row(Asked asked, String row, ArrayNode rows, List<FieldError> errors) {
        Optional<String> days = days(text(row + "days"));
        Optional<String> from = time(text(row + "from"));
        Optional<String> to = time(text(row + "to"));
        if (days.isEmpty()) {
            errors.add(asked.wrongAt(row + "days", "forms.hours.days"));
        }
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            errors.add(asked.wrongAt(row + (from.isEmpty() ? "from" : "to"), "forms.hours.time"));
        }
        if (days.isPresent() && from.isPresent() && to.isPresent()) {
            rows.addObject().put("days", days.get()).put("from", from.get()).put("to", to.get());
        }
    }

    /** Two rows of one day must not overlap; where no breaks are allowed inside, a day has one row. */
    private static List<FieldError> repeated(Asked asked, ArrayNode rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (int earlier = 0; earlier < i; earlier++) {
                List<String> shared =
                        new ArrayList<>(expanded(rows.get(i).path("days").asText()));
                shared.retainAll(expanded(rows.get(earlier).path("days").asText()));
                boolean clash = asked.field().rules().noBreakInside() || overlap(rows.get(i), rows.get(earlier));
                if (!shared.isEmpty() && clash) {
                    return List.of(
                            asked.wrongAt(asked.input() + "[" + i + "].days", "forms.hours.repeated", shared.get(0)));
                }
            }
        }
        return List.of();
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return one.path("from").asText().compareTo(end(other)) < 0
                && other.path("from").asText().compareTo(end(one)) < 0;
    }

    private static String end(JsonNode row) {
        boolean overnight = row.path("to").asText().compareTo(row.path("from").asText()) < 0;
        return overnight ? "24:00" : row.path("to").asText();
    }

    private String text(String input) {
        return PlainText.line(inputs.first(input).orElse(""));
    }

    private static Optional<String> time(String typed) {
        Matcher time = TIME.matcher(typed);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        boolean real = hour < 24 && minute < 60 || hour == 24 && minute == 0;
        return real ? Optional.of(String.format(Locale.ROOT, "%02d:%02d", hour, minute)) : Optional.empty();
    }

    private static Optional<String> days(String typed) {
        List<String> written = new ArrayList<>();
        for (String part : typed.split("\\s*,\\s*")) {
            List<String> ends = List.of(part.split("\\s*[-–—]\\s*")).stream()
                    .map(HoursReader::day)
                    .toList();
            boolean ordered =
                    ends.size() == 1 || ends.size() == 2 && DAYS.indexOf(ends.get(0)) < DAYS.indexOf(ends.get(1));
            if (!DAYS.containsAll(ends) || !ordered) {
                return Optional.empty();
            }
            written.add(String.join("-", ends));
        }
        return written.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", written));
    }

    private static String day(String typed) {
        return DAYS.stream()
                .filter(day -> day.equalsIgnoreCase(typed))
                .findFirst()
                .orElse("");
    }

    private static List<String> expanded(String days) {
        List<String> all = new ArrayList<>();
        for (String part : days.split(", ")) {
            String[] ends = part.split("-");
            all.addAll(DAYS.subList(DAYS.indexOf(ends[0]), DAYS.indexOf(ends[ends.length - 1]) + 1));
        }
        return all;
    }
}
