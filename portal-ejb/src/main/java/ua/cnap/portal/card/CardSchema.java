package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The shape of cards: JSON Schema 2020-12 in {@code /catalogue/card-schema.json}. */
final class CardSchema {
    private static final JsonSchema SCHEMA = load();

    void check(JsonNode card, Faults faults) {
        SchemaFaults.of(SCHEMA, card).forEach(faults::add);
    }

    private static JsonSchema load() {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .build();
        try (InputStream file = CardSchema.class.getResourceAsStream("/catalogue/card-schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(file, config);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
