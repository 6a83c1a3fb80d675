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

    /** What the page shows of each person: the label and the key files. Empty outside demonstration mode. */
    static List<Map<String, Object>> offered(Settings settings, String language) {
        return settings.demonstrationKeys()
                .filter(folder -> settings.demonstration())
                .map(folder -> folder.resolve("people.json"))
                .filter(Files::isReadable)
                .map(list -> read(list, language))
                .orElse(List.of());
    }

    private static List<Map<String, Object>> read(Path list, String language) {
        try {
            List<Map<String, Object>> offered = new ArrayList<>();
            for (JsonNode person : new ObjectMapper().readTree(list.toFile()).path("people")) {
                if (person.path("offered").booleanValue()) {
                    offered.add(
                            Map.of("label", person.path("label").path(language).asText(), "files", files(person)));
                }
            }
            return offered;
        } catch (IOException e) {
            throw new UncheckedIOException("The list of demonstration keys cannot be read", e);
        }
    }

    /** The key files, and the certificate for the one that does not hold it. */
    private static List<String> files(JsonNode person) {
        List<String> files = new ArrayList<>();
        for (JsonNode file : person.path("files")) {
            files.add(file.asText());
            if (file.asText().endsWith("Key-6.dat")) {
                files.add(person.path("certificate").asText());
            }
        }
        return files;
    }
}
