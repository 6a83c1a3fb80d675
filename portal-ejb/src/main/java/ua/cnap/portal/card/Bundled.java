package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Parts of cards that come with the portal: columns of tables by name, and sections a card need not repeat. */
final class Bundled {
    /** Columns a card may name by a bare string. */
    static final JsonNode COLUMNS = read("/catalogue/columns.json").path("columns");

    /** The portal's own steps, by section id. */
    static final JsonNode SECTIONS = read("/catalogue/portal-sections.json").path("sections");

    private Bundled() {}

    /** The ways of telling an applicant that the portal's own step offers, for a card that only names them. */
    static JsonNode notifyChannels() {
        return Texts.items(SECTIONS.path("delivery").path("fields"))
                .filter(field -> field.path("id").asText().equals("notifyBy"))
                .findFirst()
                .orElseThrow()
                .path("options");
    }

    private static JsonNode read(String resource) {
        try (InputStream file = Bundled.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
