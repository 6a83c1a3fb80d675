package ua.cnap.portal.answers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.Section;

/** Names of the inputs a field has on a page. */
public final class InputNames {
    /** Prefix of the empty input that says a field was on the page. */
    static final String SHOWN = "_";

    static final List<String> DATE_PARTS = List.of("day", "month", "year");
    static final List<String> ADDRESS_PARTS =
            List.of("katottg", "postalIndex", "streetType", "street", "building", "corpus", "apartment");
    static final List<String> HOURS_PARTS = List.of("days", "from", "to");
    static final String RESTRICTION = "restriction";
    /** What every name begins with: the section and the field. */
    static final Pattern FIELD = Pattern.compile("[^.\\[]+\\.[^.\\[]+");

    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,4})\\]\\.(.+)");

    private InputNames() {}

    static Optional<Field> fieldOf(Section section, String name) {
        boolean marker = name.startsWith(SHOWN);
        String input = marker ? name.substring(SHOWN.length()) : name;
        return section.fields().stream()
                .filter(field -> belongs(input, field.key()))
                .filter(field -> marker
                        ? isWhole(field, input.substring(field.key().length()))
                        : accepts(field, input.substring(field.key().length())))
                .findFirst();
    }

    /** Whether an input of this name is the field with this key, a part of it or a cell of it. */
    public static boolean belongs(String name, String key) {
        return name.startsWith(key)
                && (name.length() == key.length()
                        || name.charAt(key.length()) == '.'
                        || name.charAt(key.length()) == '[');
    }

    private static boolean accepts(Field field, String rest) {
        return switch (field.type()) {
            case SIGNATURE, FILE -> false;
            case DATE -> rest.isEmpty() || isPart(rest, DATE_PARTS);
            case ADDRESS -> isPart(rest, ADDRESS_PARTS);
            case OPENING_HOURS -> isPart(rest, List.of(RESTRICTION)) || isRowOf(rest, HOURS_PARTS);
            case TABLE -> isCell(field, rest);
            default -> rest.isEmpty();
        };
    }

    /** Whether the rest of a marker names the field itself, or a column in some row of it. */
    private static boolean isWhole(Field field, String rest) {
        Matcher row = ROW.matcher(rest);
        return rest.isEmpty()
                || row.matches()
                        && field.columns().stream()
                                .anyMatch(column -> column.id().equals(row.group(2)));
    }

    private static boolean isPart(String rest, List<String> parts) {
        return rest.startsWith(".") && parts.contains(rest.substring(1));
    }

    private static boolean isRowOf(String rest, List<String> parts) {
        Matcher row = ROW.matcher(rest);
        return row.matches() && parts.contains(row.group(2));
    }

    private static boolean isCell(Field table, String rest) {
        Matcher row = ROW.matcher(rest);
        return row.matches()
                && table.columns().stream()
                        .anyMatch(column -> belongs(row.group(2), column.id())
                                && accepts(
                                        column,
                                        row.group(2).substring(column.id().length())));
    }
}
