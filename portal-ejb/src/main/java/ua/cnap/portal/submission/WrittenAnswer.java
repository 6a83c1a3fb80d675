package ua.cnap.portal.submission;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.Option;

/** An answer that was written on paper, as the form takes it. */
final class WrittenAnswer {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    private WrittenAnswer() {}

    /** The inputs for the words of a paper; none for a field that takes more than a line. */
    static Map<String, List<String>> read(Field field, String words) {
        return switch (field.type()) {
            case RADIO, SELECT -> option(field, words.strip());
            case DATE -> day(field, words.strip());
            case ADDRESS, CHECKBOX, FILE, MULTISELECT, OPENING_HOURS, SIGNATURE, TABLE -> Map.of();
            default -> Map.of(field.key(), List.of(words));
        };
    }

    private static Map<String, List<String>> option(Field field, String words) {
        return field.options().stream()
                .filter(option -> names(option).anyMatch(words::equalsIgnoreCase))
                .findFirst()
                .map(option -> Map.of(field.key(), List.of(option.value())))
                .orElse(Map.of());
    }

    private static Stream<String> names(Option option) {
        return Stream.of(option.value(), option.label().uk(), option.label().en());
    }

    private static Map<String, List<String>> day(Field field, String words) {
        try {
            LocalDate day = LocalDate.parse(words, DAY);
            return Map.of(
                    field.key() + ".day", List.of(String.valueOf(day.getDayOfMonth())),
                    field.key() + ".month", List.of(String.valueOf(day.getMonthValue())),
                    field.key() + ".year", List.of(String.valueOf(day.getYear())));
        } catch (DateTimeParseException otherwise) {
            return Map.of();
        }
    }
}
