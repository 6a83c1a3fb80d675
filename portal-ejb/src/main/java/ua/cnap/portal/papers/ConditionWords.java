package ua.cnap.portal.papers;

import static ua.cnap.portal.papers.PaperWords.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.cnap.portal.forms.Condition;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.Form;
import ua.cnap.portal.forms.Operand;

/** Says in words when a part of a form is to be filled in, for those who fill it in by hand. */
final class ConditionWords {
    private final Form form;

    ConditionWords(Form form) {
        this.form = form;
    }

    String of(Condition condition) {
        return word("condition", clause(condition));
    }

    String required(Condition condition) {
        return word("condition.required", clause(condition));
    }

    private String clause(Condition condition) {
        if (condition instanceof Condition.Given given) {
            return word(isCheckbox(given.operand()) ? "condition.ticked" : "condition.given", label(given.operand()));
        }
        if (condition instanceof Condition.NotGiven not) {
            return word(isCheckbox(not.operand()) ? "condition.unticked" : "condition.empty", label(not.operand()));
        }
        if (condition instanceof Condition.OneOf one) {
            return word("condition.one", label(one.operand()), values(one.operand(), one.accepted()));
        }
        if (condition instanceof Condition.Other other) {
            return word("condition.other", label(other.operand()), value(other.operand(), other.excluded()));
        }
        if (condition instanceof Condition.Between between) {
            return word("condition.between", label(between.operand()), between.from(), between.to());
        }
        return ((Condition.All) condition).parts().stream().map(this::clause).collect(Collectors.joining("; "));
    }

    private String label(Operand operand) {
        if (operand instanceof Operand.ApplicantAge) {
            return word("condition.age");
        }
        if (operand instanceof Operand.ApplicantKind) {
            return word("condition.kind");
        }
        return field(operand).map(field -> field.label().uk()).orElse(operand.path());
    }

    private boolean isCheckbox(Operand operand) {
        return field(operand)
                .filter(field -> field.type() == FieldType.CHECKBOX)
                .isPresent();
    }

    private Optional<Field> field(Operand operand) {
        if (operand instanceof Operand.Answer answer) {
            return form.field(answer.key());
        }
        if (operand instanceof Operand.ColumnOf of) {
            return form.field(of.table()).stream()
                    .flatMap(table -> table.columns().stream())
                    .filter(column -> column.id().equals(of.column()))
                    .findFirst();
        }
        return Optional.empty();
    }

    private String values(Operand operand, List<String> values) {
        return values.stream().map(value -> value(operand, value)).collect(Collectors.joining(word("condition.or")));
    }

    private String value(Operand operand, String value) {
        if (operand instanceof Operand.ApplicantKind) {
            return word("condition.kind." + value);
        }
        if ("true".equals(value) || "false".equals(value)) {
            return word("condition." + value);
        }
        return field(operand).stream()
                .flatMap(field -> field.options().stream())
                .filter(option -> option.value().equals(value))
                .map(option -> option.label().uk())
                .findFirst()
                .orElse(value);
    }
}
