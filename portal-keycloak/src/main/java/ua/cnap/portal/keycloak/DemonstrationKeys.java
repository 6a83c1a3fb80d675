package ua.cnap.portal.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The test keys that the sign-in page offers in demonstration mode, as listed in {@code people.json}. */
final class DemonstrationKeys {

    private DemonstrationKeys() {}

    /** What the page shows of each key file: label, file name. Empty outside demonstration mode. */
    static List<Map<String, String>> offered(Settings settings, String language) {
        return settings.demonstrationKeys()
                .filter(folder -> settings.demonstration())
                .map(folder -> folder.resolve("people.json"))
                .filter(Files::isReadable)
                .map(list -> read(list, language))
                .orElse(List.of());
    }

    private static List<Map<String, String>> read(Path list, String language) {
        try {
            List<Map<String, String>> keys = new ArrayList<>();
            for (JsonNode person : new ObjectMapper().readTree(list.toFile())) {
                String label = person.path("label")
                        .path(language)
                        .asText(person.path("name").asText());
                for (JsonNode file : person.path("files")) {
                    keys.add(Map.of("label", label, "file", file.asText()));
                }
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException("The list of demonstration keys cannot be read", e);
        }
    }
}
