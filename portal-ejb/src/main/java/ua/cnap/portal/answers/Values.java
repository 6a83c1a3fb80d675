package ua.cnap.portal.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Typed values as the texts conditions compare. */
public final class Values {
    private Values() {}

    /** One text for each value; one for each row of a table; none for what is not answered. */
    public static List<String> texts(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> texts.add(item.isObject() ? "row" : item.asText()));
        } else {
            texts.add(text(value));
        }
        return texts;
    }

    /** One value as a text. */
    public static String text(JsonNode value) {
        if (value.isObject()) {
            return "given";
        }
        return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText();
    }
}
