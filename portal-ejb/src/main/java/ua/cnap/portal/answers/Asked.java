package ua.cnap.portal.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.LocalizedText;

/** A field at its place on the page: on its own, or in one row of a table. */
public record Asked(Field field, String input, int row) {
    /** A field on its own. */
    public static Asked alone(Field field) {
        return new Asked(field, field.key(), -1);
    }

    /** The column of this table in one of its rows. */
    public Asked column(Field column, int inRow) {
        return new Asked(column, input + "[" + inRow + "]." + column.id(), inRow);
    }

    /** The input of another field of the same section or row. */
    String neighbour(String key) {
        return isColumn(key)
                ? input.substring(0, input.lastIndexOf('.') + 1) + key.substring(key.lastIndexOf('.') + 1)
                : key;
    }

    /** Whether a key is that of a column, {@code section.table.column}. */
    public static boolean isColumn(String key) {
        return key.indexOf('.') != key.lastIndexOf('.');
    }

    /** The label, in a table with the number of the row. */
    LocalizedText label() {
        return inRow(field.label());
    }

    /** A text about the field, in a table with the number of the row. */
    public LocalizedText inRow(LocalizedText text) {
        if (row < 0) {
            return text;
        }
        List<Object> args = List.of(text, row + 1);
        return new LocalizedText(
                FormMessages.text("forms.row", args, Locale.ROOT),
                FormMessages.text("forms.row", args, Locale.ENGLISH));
    }

    /** A message about the field as a whole; the label is the first argument. */
    public FieldError wrong(String messageKey, Object... more) {
        return wrongAt(field.firstInput(input), messageKey, more);
    }

    /** A message about one of its inputs. */
    public FieldError wrongAt(String at, String messageKey, Object... more) {
        List<Object> args = new ArrayList<>();
        args.add(label());
        args.addAll(List.of(more));
        String[] path = field.key().split("\\.");
        return new FieldError(path[0] + "." + path[1], at, messageKey, args);
    }
}
