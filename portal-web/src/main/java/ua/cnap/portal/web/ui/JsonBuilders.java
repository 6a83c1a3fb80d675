package ua.cnap.portal.web.ui;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Map;

/** Builders of JSON from one factory: the static methods of {@link Json} look for the provider at every call. */
public final class JsonBuilders {
    private static final JsonBuilderFactory FACTORY = Json.createBuilderFactory(Map.of());

    private JsonBuilders() {}

    /** A new, empty object. */
    public static JsonObjectBuilder object() {
        return FACTORY.createObjectBuilder();
    }

    /** A new, empty array. */
    public static JsonArrayBuilder array() {
        return FACTORY.createArrayBuilder();
    }

    /** A new array of these values. */
    public static JsonArrayBuilder array(Collection<?> values) {
        return FACTORY.createArrayBuilder(values);
    }
}
