package ua.cnap.portal.web.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.answers.FieldError;
import ua.cnap.portal.filling.FormFilling;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.Section;
import ua.cnap.portal.web.application.Question.Choice;
import ua.cnap.portal.web.application.Question.Format;
import ua.cnap.portal.web.application.Question.Row;
import ua.cnap.portal.web.ui.Sentences;

/** Turns the fields of a section into the questions of a page, with what was typed and what is wrong. */
final class QuestionWriter {
    private static final List<String> DATE = List.of("day", "month", "year");
    private static final List<String> ADDRESS =
            List.of("katottg", "streetType", "street", "building", "corpus", "apartment", "postalIndex");
    private static final List<String> HOURS = List.of("days", "from", "to");
    private static final int LONG_LIST = 7;

    private final FormFilling filling;
    private final Locale locale;
    private final Map<String, String> errors;

    QuestionWriter(FormFilling filling, List<FieldError> errors, Locale locale) {
        this.filling = filling;
        this.locale = locale;
        this.errors = errors.stream()
                .collect(Collectors.toMap(FieldError::input, error -> error.text(locale), (first, more) -> first));
    }

    List<Question> of(Section section) {
        return section.answeredFields().stream()
                .map(field -> question(field, field.key(), filling.isVisible(field.key())))
                .toList();
    }

    private Question question(Field field, String input, boolean shown) {
        boolean locked = filling.isLocked(field);
        String kind = locked ? "fact" : kind(field);
        return new Question(
                input,
                kind,
                field.label().in(locale),
                field.label().languageIn(locale),
                hint(field),
                errorOf(field, input),
                value(input),
                shown,
                filling.isRequired(field),
                locked,
                format(field),
                choices(field, input),
                parts(field, input),
                rows(field, input));
    }

    private String kind(Field field) {
        return switch (field.type()) {
            case TEXTAREA -> "textarea";
            case CHECKBOX -> "checkbox";
            case RADIO -> "radio";
            case SELECT -> filling.optionsOf(field).size() > LONG_LIST ? "select" : "radio";
            case MULTISELECT -> "multiselect";
            case DATE -> "date";
            case ADDRESS -> "address";
            case OPENING_HOURS -> "hours";
            case TABLE -> "table";
            case KATOTTG -> "place";
            default -> "text";
        };
    }

    private String hint(Field field) {
        String several = field.type() == FieldType.MULTISELECT ? text("apply_step.several") : "";
        String own = field.help().map(help -> help.in(locale)).orElse(several);
        boolean optional = !filling.isRequired(field) && field.type() != FieldType.CHECKBOX;
        String left = optional ? text("apply_step.optional") : "";
        boolean ofParts = field.type() == FieldType.DATE || field.type() == FieldType.ADDRESS;
        String example = ofParts ? text("apply_step.example." + kind(field)) : "";
        return Stream.of(own, left, example)
                .filter(words -> !words.isEmpty())
                .map(QuestionWriter::sentence)
                .collect(Collectors.joining(" "));
    }

    /** The words of a card as a sentence beside which others may stand. */
    private static String sentence(String words) {
        return words.matches("(?s).*[\\p{L}\\p{N})»]") ? words + "." : words;
    }

    /** The error of a field; parts that are controls of their own tell theirs themselves. */
    private String errorOf(Field field, String input) {
        List<Question> parts = field.type() == FieldType.OPENING_HOURS ? List.of() : parts(field, input);
        return errors.getOrDefault(
                input,
                parts.stream()
                        .map(Question::error)
                        .filter(error -> !error.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    private String value(String input) {
        return filling.inputs().first(input).orElse("");
    }

    private static Format format(Field field) {
        return switch (field.type()) {
            case RNOKPP, EDRPOU, UNZR -> new Format("w10", "numeric", "off", "text");
            case PHONE -> new Format("w20", "tel", "tel", "tel");
            case EMAIL -> new Format("w30", "email", "email", "text");
            case IBAN -> new Format("w30", "text", "off", "text");
            case INTEGER -> new Format("w10", "numeric", "off", "text");
            case DECIMAL -> new Format("w10", "decimal", "off", "text");
            case CADASTRAL -> new Format("w20", "text", "off", "text");
            case KVED -> new Format("w6", "decimal", "off", "text");
            default -> new Format("", "text", autocomplete(field), "text");
        };
    }

    private static String autocomplete(Field field) {
        return switch (field.source().prefill().orElse("")) {
            case "profile.lastName" -> "family-name";
            case "profile.firstName" -> "given-name";
            case "profile.middleName" -> "additional-name";
            default -> "off";
        };
    }

    private List<Choice> choices(Field field, String input) {
        if (!field.type().isChoice()) {
            return List.of();
        }
        List<String> chosen = filling.inputs().all(input);
        return filling.optionsOf(field).stream()
                .map(option -> new Choice(
                        option.value(),
                        option.label().in(locale),
                        option.label().languageIn(locale),
                        chosen.contains(option.value())))
                .toList();
    }

    private List<Question> parts(Field field, String input) {
        return switch (field.type()) {
            case DATE -> DATE.stream().map(part -> part(input, part, "date")).toList();
            case ADDRESS ->
                ADDRESS.stream().map(part -> part(input, part, "address")).toList();
            case OPENING_HOURS -> List.of(part(input, "restriction", "hours"));
            default -> List.of();
        };
    }

    private Question part(String input, String part, String of) {
        String name = input + "." + part;
        String width =
                switch (part) {
                    case "day", "month" -> "w2";
                    case "year" -> "w4";
                    case "building", "corpus", "apartment", "postalIndex", "from", "to" -> "w6";
                    case "streetType", "days" -> "w10";
                    default -> "";
                };
        String keyboard = "date".equals(of) || "postalIndex".equals(part) ? "numeric" : "text";
        return new Question(
                name,
                "katottg".equals(part) ? "place" : "text",
                text("apply_step." + of + "." + part),
                locale.getLanguage(),
                "",
                errors.getOrDefault(name, ""),
                value(name),
                true,
                false,
                false,
                new Format(width, keyboard, "off", "text"),
                List.of(),
                List.of(),
                List.of());
    }

    private List<Row> rows(Field field, String input) {
        boolean repeated = field.type() == FieldType.TABLE || field.type() == FieldType.OPENING_HOURS;
        if (!repeated) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        int typed = filling.inputs().rows(input);
        for (int number = 0; number <= typed; number++) {
            String prefix = input + "[" + number + "].";
            rows.add(new Row(number + 1, cells(field, prefix)));
        }
        return rows;
    }

    private List<Question> cells(Field field, String prefix) {
        if (field.type() == FieldType.OPENING_HOURS) {
            String row = prefix.substring(0, prefix.length() - 1);
            return HOURS.stream().map(part -> part(row, part, "hours")).toList();
        }
        return field.columns().stream()
                .map(column -> question(column, prefix + column.id(), true))
                .toList();
    }

    private String text(String key) {
        return Sentences.in(locale, key);
    }
}
