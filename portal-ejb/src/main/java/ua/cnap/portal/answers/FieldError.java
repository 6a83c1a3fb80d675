package ua.cnap.portal.answers;

import java.util.List;
import java.util.Locale;

/**
 * What is wrong, or doubtful, in one input of a form.
 *
 * @param field key of the field, {@code section.field}
 * @param input name of the input to correct, also of a part or cell
 * @param messageKey key of the sentence
 * @param args what the sentence speaks of: labels, days, numbers as text
 */
public record FieldError(String field, String input, String messageKey, List<Object> args) {

    /** The sentence for a reader of this language. */
    public String text(Locale locale) {
        return FormMessages.text(messageKey, args, locale);
    }

    /** Key of the section the field stands in. */
    public String section() {
        return field.substring(0, field.indexOf('.'));
    }
}
