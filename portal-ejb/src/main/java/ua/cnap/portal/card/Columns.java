package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Columns of tables as a card writes them: an object, or a name of the built-in dictionary. */
final class Columns {
    private Columns() {}

    static String id(JsonNode column) {
        String id = column.isTextual() ? column.asText() : column.path("id").asText();
        return id.replaceFirst("\\(.*\\)$", "").strip();
    }

    static boolean isKnown(JsonNode column) {
        return Bundled.COLUMNS.has(id(column));
    }

    /** The column in full; what an object leaves out comes from the dictionary, an unknown name is a text column. */
    static ObjectNode full(JsonNode column) {
        String id = id(column);
        ObjectNode full = JsonNodeFactory.instance.objectNode();
        full.put("type", "text").put("label", id).put("required", false);
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
