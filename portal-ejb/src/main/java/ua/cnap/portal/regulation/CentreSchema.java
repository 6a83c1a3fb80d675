package ua.cnap.portal.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Locale;
import ua.cnap.portal.card.CardFault;
import ua.cnap.portal.card.SchemaFaults;

/**
 * The shape of a centre's entry: JSON Schema 2020-12 in {@code centre-schema.json} beside this class. The import and the
 * editor hold entries to the same.
 */
public final class CentreSchema {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    CentreSchema.class.getResourceAsStream("centre-schema.json"),
                    SchemaValidatorsConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .locale(Locale.ENGLISH)
                            .build());

    private CentreSchema() {}

    /** The faults of an entry, each by its pointer inside the entry; a key with {@code null} is a key left out. */
    public static List<CardFault> faults(JsonNode entry) {
        return SchemaFaults.of(SCHEMA, withoutNulls(entry.deepCopy()));
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        node.forEach(CentreSchema::withoutNulls);
        return node;
    }
}
