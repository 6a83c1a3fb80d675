package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Columns of tables as a card writes them: an object, or a name of the built-in dictionary. */
final class Columns {
    private Columns() {}

    /** The name of a column; of a bare string that is words rather than a name, the words joined. */
    static String id(JsonNode column) {
        return label(column).replaceAll("[^\\p{L}\\p{N}_]+", "_");
    }

    /** A bare string without the remark that may follow it in brackets. */
    static String label(JsonNode column) {
        String written =
                column.isTextual() ? column.asText() : column.path("id").asText();
        String label = written.replaceFirst("\\(.*\\)$", "").strip();
        return label.isEmpty() ? written.strip() : label;
    }

    static boolean isKnown(JsonNode column) {
        return Bundled.COLUMNS.has(id(column));
    }

    /** The column in full; what an object leaves out comes from the dictionary, an unknown name is a text column. */
    static ObjectNode full(JsonNode column) {
        String id = id(column);
        ObjectNode full = JsonNodeFactory.instance.objectNode();
        full.put("type", "text").put("label", label(column)).put("required", false);
        if (Bundled.COLUMNS.path(id).isObject()) {
            full.setAll((ObjectNode) Bundled.COLUMNS.path(id));
        }
        if (column.isObject()) {
            full.setAll((ObjectNode) column);
        }
        full.put("id", id);
        return full;
    }
}
