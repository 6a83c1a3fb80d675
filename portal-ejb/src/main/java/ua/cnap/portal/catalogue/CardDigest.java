package ua.cnap.portal.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.apache.commons.codec.digest.DigestUtils;

/** Tells whether two cards say the same, however their keys are ordered and their lines broken. */
final class CardDigest {
    private static final ObjectMapper ORDERED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CardDigest() {}

    static String of(JsonNode card) {
        try {
            return DigestUtils.sha256Hex(ORDERED.writeValueAsBytes(ORDERED.treeToValue(card, Object.class)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a JSON tree", e);
        }
    }

    static boolean same(String kept, JsonNode sent) {
        try {
            return kept != null && of(ORDERED.readTree(kept)).equals(of(sent));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry of the catalogue cannot be read", e);
        }
    }
}
