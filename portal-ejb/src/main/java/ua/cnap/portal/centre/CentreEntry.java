package ua.cnap.portal.centre;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The entry of a centre as JSON: reading it, and putting values at their places. */
public final class CentreEntry {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CentreEntry() {}

    /** JSON from its text; an empty text is nothing. */
    public static JsonNode json(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry of a centre cannot be read", e);
        }
    }

    /** The text of JSON; nothing and null are an empty text. */
    public static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : value.toString();
    }

    /** What an entry says. */
    public static Centre centre(JsonNode entry) {
        try {
            return JSON.treeToValue(entry, Centre.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry of a centre cannot be read", e);
        }
    }

    /** Puts a value at a place of the entry, or takes away what is there when the value is nothing. */
    public static void put(ObjectNode entry, String pointer, JsonNode value) {
        JsonPointer place = JsonPointer.compile(pointer);
        ObjectNode parent = entry;
        for (; !place.tail().matches(); place = place.tail()) {
            String name = place.getMatchingProperty();
            parent = parent.path(name) instanceof ObjectNode inner ? inner : parent.putObject(name);
        }
        if (text(value).isEmpty()) {
            parent.remove(place.getMatchingProperty());
        } else {
            parent.set(place.getMatchingProperty(), value);
        }
    }
}
