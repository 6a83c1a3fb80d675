package ua.cnap.portal.filling;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import ua.cnap.portal.answers.Values;
import ua.cnap.portal.forms.Answered;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.Operand;

/** Answers as conditions inside one row of a table see them. */
record RowAnswers(FormFilling filling, Field table, JsonNode row) implements Answered {
    boolean isVisible(Field column) {
        return column.need().visibleIf().map(condition -> condition.holds(this)).orElse(true);
    }

    @Override
    public List<String> valuesOf(Operand operand) {
        if (operand instanceof Operand.SameRow cell) {
            boolean visible = table.columns().stream().anyMatch(c -> c.id().equals(cell.column()) && isVisible(c));
            return visible ? Values.texts(row.path(cell.column())) : List.of();
        }
        return filling.valuesOf(operand);
    }

    @Override
    public LocalDate today() {
        return filling.today();
    }
}
