package ua.cnap.portal.answers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.Option;
import ua.cnap.portal.forms.Validation;
import ua.cnap.portal.identifier.Identifier;
import ua.cnap.portal.identifier.IdentifierDefect;
import ua.cnap.portal.identifier.PlainText;

/** Reads what was typed into a field: normalises it and judges it by the type alone. */
public final class ValueReader {
    private static final int MOST_ROWS = 500;
    private final FormInputs inputs;
    private final FillingContext context;

    /** Reads these inputs. */
    public ValueReader(FormInputs inputs, FillingContext context) {
        this.inputs = inputs;
        this.context = context;
    }

    /** What was typed for a field: its value, or what is wrong with it. */
    public Reading read(Asked asked) {
        return switch (asked.field().type()) {
            case DATE -> new DateReader(inputs).read(asked);
            case ADDRESS -> new AddressReader(inputs, context.codifier()).read(asked);
            case OPENING_HOURS -> new HoursReader(inputs).read(asked);
            case TABLE -> table(asked);
            case FILE -> files(asked);
            case MULTISELECT -> choices(asked);
            case SIGNATURE -> Reading.none();
            default -> single(asked);
        };
    }

    private Reading single(Asked asked) {
        List<String> typed = inputs.all(asked.input());
        if (typed.size() > 1) {
            return Reading.wrong(asked.wrong("forms.altered"));
        }
        if (asked.field().type() == FieldType.CHECKBOX) {
            return Reading.of(BooleanNode.valueOf(
                    typed.stream().anyMatch(v -> List.of("true", "on", "1").contains(v))));
        }
        return typed.stream()
                .filter(text -> !PlainText.line(text).isEmpty())
                .findFirst()
                .map(text -> answered(asked, text))
                .orElseGet(Reading::none);
    }

    private Reading answered(Asked asked, String typed) {
        return switch (asked.field().type()) {
            case TEXT -> Reading.of(TextNode.valueOf(spelled(asked, PlainText.line(typed))));
            case TEXTAREA -> Reading.of(TextNode.valueOf(PlainText.lines(typed)));
            case SELECT, RADIO -> choice(asked, PlainText.line(typed));
            case INTEGER, DECIMAL -> number(asked, PlainText.line(typed));
            case KATOTTG -> new AddressReader(inputs, context.codifier()).place(asked, asked.input(), typed);
            default -> identifier(asked, asked.field().type().identifier().orElseThrow(), typed);
        };
    }

    /** A text that breaks its pattern only by separators or look-alike letters is taken for the one that keeps it. */
    private String spelled(Asked asked, String text) {
        return pattern(asked).map(p -> Spelling.fitting(text, p)).orElse(text);
    }

    private Optional<Spelling.Rule> pattern(Asked asked) {
        Validation rules = asked.field().rules();
        Optional<Spelling.Rule> byField = rules.byField()
                .flatMap(by -> inputs.first(asked.neighbour(by.key())).map(by.patterns()::get))
                .map(pattern -> new Spelling.Rule(pattern, true));
        return byField.or(() -> rules.pattern().map(pattern -> new Spelling.Rule(pattern, false)));
    }

    private Reading choice(Asked asked, String value) {
        boolean offered = context.optionsOf(asked.field()).stream()
                .anyMatch(option -> option.value().equals(value));
        return offered ? Reading.of(TextNode.valueOf(value)) : Reading.wrong(asked.wrong("forms.choice.unknown"));
    }

    private Reading choices(Asked asked) {
        ArrayNode chosen = JsonNodeFactory.instance.arrayNode();
        List<String> offered =
                context.optionsOf(asked.field()).stream().map(Option::value).toList();
        for (String value : inputs.all(asked.input()).stream()
                .distinct()
                .filter(v -> !v.isBlank())
                .toList()) {
            if (!offered.contains(value)) {
                return Reading.wrong(asked.wrong("forms.choice.unknown"));
            }
            chosen.add(value);
        }
        return chosen.isEmpty() ? Reading.none() : Reading.of(chosen);
    }

    private static Reading number(Asked asked, String typed) {
        String plain = typed.replace(" ", "").replace(',', '.').replaceFirst("^[−–]", "-");
        if (!plain.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
            return Reading.wrong(asked.wrong("forms.number.form"));
        }
        BigDecimal number = new BigDecimal(plain);
        if (asked.field().type() == FieldType.INTEGER && plain.contains(".")) {
            return Reading.wrong(asked.wrong("forms.number.integer"));
        }
        return Reading.of(DecimalNode.valueOf(number));
    }

    private static Reading identifier(Asked asked, Identifier kind, String typed) {
        String value = kind.normalised(typed);
        Optional<IdentifierDefect> defect = kind.defectIn(value);
        if (defect.isEmpty()) {
            return Reading.of(TextNode.valueOf(value));
        }
        String rule = defect.get() == IdentifierDefect.FORM ? ".form" : ".check";
        return Reading.wrong(asked.wrong("forms." + asked.field().type().code() + rule));
    }

    private Reading files(Asked asked) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        context.attached().getOrDefault(asked.field().key(), List.of()).forEach(names::add);
        return names.isEmpty() ? Reading.none() : Reading.of(names);
    }

    private Reading table(Asked asked) {
        int count = inputs.rows(asked.input());
        if (count > MOST_ROWS) {
            return Reading.wrong(asked.wrong("forms.table.many", String.valueOf(MOST_ROWS)));
        }
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ObjectNode row = rows.addObject();
            for (Field column : asked.field().columns()) {
                Reading cell = read(asked.column(column, i));
                errors.addAll(cell.errors());
                if (!cell.value().isMissingNode()) {
                    row.set(column.id(), cell.value());
                }
            }
        }
        return rows.isEmpty() ? Reading.none() : new Reading(rows, errors);
    }
}
