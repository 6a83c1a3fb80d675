package ua.cnap.portal.filling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.answers.Asked;
import ua.cnap.portal.answers.FieldError;
import ua.cnap.portal.answers.FillingContext;
import ua.cnap.portal.answers.InputNames;
import ua.cnap.portal.answers.Reading;
import ua.cnap.portal.forms.Answered;
import ua.cnap.portal.forms.Dates;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.forms.SharedPattern;
import ua.cnap.portal.forms.Validation;

/** Judges typed values by the rules of the card: need, bounds, patterns and agreement with other answers. */
final class RuleCheck {
    private final FormFilling filling;
    private final FillingContext context;
    private final Findings findings;

    RuleCheck(FormFilling filling, FillingContext context, Findings findings) {
        this.filling = filling;
        this.context = context;
        this.findings = findings;
    }

    void check(Asked asked, Reading reading, Answered around) {
        checkValue(asked, reading.value(), reading.errors(), around, MissingNode.getInstance());
    }

    void checkTable(Asked asked, Reading reading) {
        JsonNode rows = reading.value();
        if (rows.isMissingNode()) {
            checkValue(asked, rows, reading.errors(), filling, rows);
            agreeingTables(asked);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            RowAnswers row = new RowAnswers(filling, asked.field(), rows.get(i));
            for (Field column :
                    asked.field().columns().stream().filter(row::isVisible).toList()) {
                Asked cell = asked.column(column, i);
                checkValue(cell, rows.get(i).path(column.id()), errorsOf(cell, reading.errors()), row, rows.get(i));
            }
        }
        new ItemCheck(findings).check(asked, rows);
    }

    private static List<FieldError> errorsOf(Asked cell, List<FieldError> all) {
        return all.stream()
                .filter(error -> InputNames.belongs(error.input(), cell.input()))
                .toList();
    }

    private void checkValue(Asked asked, JsonNode value, List<FieldError> misread, Answered around, JsonNode row) {
        findings.errors().addAll(misread);
        if (!misread.isEmpty()) {
            return;
        }
        Optional<Boolean> constant = asked.field().need().constValue();
        boolean unticked = asked.field().type() == FieldType.CHECKBOX && !value.asBoolean();
        if (constant.map(only -> only != value.asBoolean()).orElse(unticked && isNeeded(asked, around))) {
            error(asked, asked.field().messages().containsKey("required") ? "required" : "const");
        } else if (value.isMissingNode()) {
            checkNeed(asked, around);
        } else {
            checkRules(asked, value, row);
        }
    }

    private void checkNeed(Asked asked, Answered around) {
        if (isNeeded(asked, around)) {
            error(asked, "required");
        }
    }

    private static boolean isNeeded(Asked asked, Answered around) {
        Field.Need need = asked.field().need();
        return need.required() || need.requiredIf().filter(c -> c.holds(around)).isPresent();
    }

    private void error(Asked asked, String rule) {
        LocalizedText own = asked.field().messages().get(rule);
        if (own != null) {
            String input = asked.field().firstInput(asked.input());
            findings.errors()
                    .add(new FieldError(
                            asked.wrong("forms.own").field(), input, "forms.own", List.of(asked.inRow(own))));
        } else if ("required".equals(rule)) {
            findings.errors()
                    .add(asked.wrong("forms.required." + kindOf(asked.field().type())));
        } else {
            findings.errors().add(asked.wrong("forms." + rule));
        }
    }

    private static String kindOf(FieldType type) {
        return switch (type) {
            case RADIO, SELECT, KATOTTG -> "choice";
            case MULTISELECT -> "choices";
            case DATE -> "date";
            case FILE -> "file";
            case TABLE -> "table";
            case ADDRESS -> "address";
            default -> "text";
        };
    }

    private void checkRules(Asked asked, JsonNode value, JsonNode row) {
        switch (asked.field().type()) {
            case TEXT, TEXTAREA -> checkText(asked, value.asText(), row);
            case INTEGER, DECIMAL -> new NumberCheck(this, findings).check(asked, value.decimalValue(), row);
            case DATE ->
                new DayCheck(this, findings, context.today()).check(asked, LocalDate.parse(value.asText()), row);
            case MULTISELECT -> new ItemCheck(findings).check(asked, value);
            case ADDRESS ->
                checkPlace(
                        asked, asked.input() + ".katottg", value.path("katottg").asText());
            case KATOTTG -> checkPlace(asked, asked.input(), value.asText());
            case RNOKPP, UNZR -> new DayCheck(this, findings, context.today()).agree(asked, value.asText(), row);
            default -> checkText(asked, value.asText(), row);
        }
    }

    private void checkText(Asked asked, String text, JsonNode row) {
        Validation.Lengths lengths = asked.field().rules().lengths();
        int length = text.codePointCount(0, text.length());
        if (length > lengths.longest() && asked.field().type().isText()) {
            findings.errors().add(asked.wrong("forms.long", String.valueOf(lengths.longest()), String.valueOf(length)));
        } else if (length < lengths.shortest()) {
            findings.errors().add(asked.wrong("forms.short", String.valueOf(lengths.shortest())));
        } else if (patternOf(asked, row)
                .filter(pattern -> !pattern.matches(text))
                .isPresent()) {
            error(asked, "pattern");
        }
    }

    private Optional<SharedPattern> patternOf(Asked asked, JsonNode row) {
        Validation rules = asked.field().rules();
        return rules.byField()
                .map(by -> by.patterns().get(other(asked, by.key(), row).asText()))
                .or(rules::pattern);
    }

    private void checkPlace(Asked asked, String input, String code) {
        Optional<String> place = asked.field().rules().within().flatMap(context::place);
        boolean known = context.codifier().find(code).isPresent();
        if (place.isPresent() && known && !context.codifier().isWithin(code, place.get())) {
            findings.errors()
                    .add(asked.wrongAt(
                            input, "forms.address.outside", context.codifier().described(place.get())));
        }
    }

    /** A table that is empty although one of several tables must have a row. */
    private void agreeingTables(Asked asked) {
        List<String> tables = new ArrayList<>(asked.field().rules().agreement().atLeastOneOf());
        if (!tables.isEmpty()
                && tables.stream().allMatch(key -> filling.answer(key).isEmpty())) {
            findings.errors().add(asked.wrong("forms.atLeastOne"));
        }
    }

    /** The answer to another field: of the same row if it is a column there. */
    JsonNode other(Asked asked, String key, JsonNode row) {
        return Asked.isColumn(key) ? row.path(key.substring(key.lastIndexOf('.') + 1)) : filling.answer(key);
    }

    Optional<BigDecimal> number(Asked asked, String key, JsonNode row) {
        JsonNode value = other(asked, key, row);
        return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    }

    Optional<LocalDate> day(Asked asked, String key, JsonNode row) {
        return Dates.iso(other(asked, key, row).asText());
    }

    LocalizedText labelOf(String key) {
        String[] path = key.split("\\.");
        Field field = filling.form().field(path[0] + "." + path[1]).orElseThrow();
        return path.length == 2
                ? field.label()
                : field.columns().stream()
                        .filter(c -> c.id().equals(path[2]))
                        .findFirst()
                        .orElseThrow()
                        .label();
    }
}
