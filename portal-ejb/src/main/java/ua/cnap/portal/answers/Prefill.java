package ua.cnap.portal.answers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.cnap.portal.forms.Dates;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.Form;

/** Values known before anything is typed: locked ones replace what was typed, offered ones fill what was never sent. */
public final class Prefill {
    private Prefill() {}

    /** What is typed, with the values that are known. */
    public static FormInputs filled(Form form, FormInputs typed, FillingContext context) {
        Map<String, List<String>> inputs = new TreeMap<>(Rows.compacted(typed.asMap()));
        for (Field field : form.fields()) {
            if (context.locked(field).isPresent()) {
                inputs.keySet().removeIf(name -> InputNames.belongs(name, field.key()));
                put(field, context.locked(field).get(), inputs);
            } else if (!typed.has(field.key())) {
                context.offered(field).ifPresent(value -> put(field, value, inputs));
            }
        }
        return FormInputs.of(inputs);
    }

    private static void put(Field field, String value, Map<String, List<String>> inputs) {
        if (field.type() == FieldType.DATE && Dates.iso(value).isPresent()) {
            String[] parts = value.split("-");
            for (int i = 0; i < parts.length; i++) {
                String part = i == 0 ? parts[i] : String.valueOf(Integer.parseInt(parts[i]));
                inputs.put(field.key() + "." + List.of("year", "month", "day").get(i), List.of(part));
            }
        } else {
            inputs.put(field.key(), List.of(value));
        }
    }
}
