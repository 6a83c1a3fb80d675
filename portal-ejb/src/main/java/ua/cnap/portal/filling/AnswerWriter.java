package ua.cnap.portal.filling;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import ua.cnap.portal.answers.FillingContext;
import ua.cnap.portal.answers.FormMessages;
import ua.cnap.portal.answers.Values;
import ua.cnap.portal.forms.Dates;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.Section;

/** Writes answers in words of one language. */
final class AnswerWriter {
    private final FormFilling filling;
    private final FillingContext context;
    private final Locale locale;

    AnswerWriter(FormFilling filling, FillingContext context, Locale locale) {
        this.filling = filling;
        this.context = context;
        this.locale = locale;
    }

    AnswerSheet sheet() {
        return new AnswerSheet(
                filling.visibleSections().stream().map(this::part).toList());
    }

    private AnswerSheet.Part part(Section section) {
        List<AnswerSheet.Entry> entries =
                filling.visibleFields(section).stream().map(this::entry).toList();
        return new AnswerSheet.Part(section.id(), section.title().in(locale), entries);
    }

    private AnswerSheet.Entry entry(Field field) {
        JsonNode value = filling.answer(field.key());
        String label = field.label().in(locale);
        if (value.isMissingNode()) {
            return new AnswerSheet.Line(field.key(), label, word("forms.value.none"), false);
        }
        return field.type() == FieldType.TABLE
                ? table(field, label, value)
                : new AnswerSheet.Line(field.key(), label, written(field, value), true);
    }

    private AnswerSheet.Table table(Field table, String label, JsonNode rows) {
        List<String> titles = table.columns().stream()
                .map(column -> column.label().in(locale))
                .toList();
        List<List<String>> cells = new ArrayList<>();
        for (JsonNode row : rows) {
            RowAnswers answers = new RowAnswers(filling, table, row);
            cells.add(table.columns().stream()
                    .map(column -> answers.isVisible(column) ? written(column, row.path(column.id())) : "")
                    .toList());
        }
        return new AnswerSheet.Table(table.key(), label, titles, cells);
    }

    private String written(Field field, JsonNode value) {
        if (value.isMissingNode()) {
            return "";
        }
        return switch (field.type()) {
            case CHECKBOX -> word(value.asBoolean() ? "forms.value.yes" : "forms.value.no");
            case DATE -> Dates.written(LocalDate.parse(value.asText()), locale);
            case SELECT, RADIO -> optionLabel(field, value.asText());
            case MULTISELECT -> joined(value, item -> optionLabel(field, item.asText()));
            case FILE -> joined(value, JsonNode::asText);
            case ADDRESS -> address(value);
            case OPENING_HOURS -> hours(value);
            case KATOTTG -> context.codifier().described(value.asText());
            case DECIMAL -> decimal(value);
            default -> Values.text(value);
        };
    }

    private String decimal(JsonNode value) {
        String plain = Values.text(value);
        return "en".equals(locale.getLanguage()) ? plain : plain.replace('.', ',');
    }

    private String optionLabel(Field field, String value) {
        return context.optionsOf(field).stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(option -> option.label().in(locale))
                .orElse(value);
    }

    private String address(JsonNode address) {
        List<String> parts = new ArrayList<>();
        address(parts, address, "postalIndex", "");
        if (address.has("katottg")) {
            parts.add(context.codifier().described(address.path("katottg").asText()));
        }
        if (address.has("street")) {
            String kind = address.path("streetType").asText();
            parts.add(
                    (kind.isEmpty() ? "" : kind + " ") + address.path("street").asText());
        }
        address(parts, address, "building", word("forms.value.building"));
        address(parts, address, "corpus", word("forms.value.corpus"));
        address(parts, address, "apartment", word("forms.value.apartment"));
        return String.join(", ", parts);
    }

    private static void address(List<String> parts, JsonNode address, String part, String word) {
        if (address.has(part)) {
            parts.add(
                    word.isEmpty()
                            ? address.path(part).asText()
                            : word + "\u00a0" + address.path(part).asText());
        }
    }

    private String hours(JsonNode hours) {
        String rows = joined(
                hours.path("rows"),
                row -> row.path("days").asText() + " " + row.path("from").asText() + "–"
                        + row.path("to").asText());
        return hours.has("restriction")
                ? rows + "; " + hours.path("restriction").asText()
                : rows;
    }

    private static String joined(JsonNode items, java.util.function.Function<JsonNode, String> writer) {
        return StreamSupport.stream(items.spliterator(), false).map(writer).collect(Collectors.joining(", "));
    }

    private String word(String key) {
        return FormMessages.text(key, List.of(), locale);
    }
}
