package ua.cnap.portal.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer over HTTP.
 *
 * @param headers by name in lower case
 */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {
    Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
