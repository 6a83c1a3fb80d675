package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ua.cnap.portal.forms.LocalizedText;

/** Texts of a card: a string in Ukrainian, or an object with {@code uk} and {@code en}. Markup in them is text. */
final class Texts {
    private Texts() {}

    static Optional<LocalizedText> optional(JsonNode node) {
        if (node.isTextual() && !node.asText().isBlank()) {
            return Optional.of(LocalizedText.of(node.asText()));
        }
        return node.isObject() && node.hasNonNull("uk") ? Optional.of(localized(node)) : Optional.empty();
    }

    static LocalizedText of(JsonNode node) {
        return optional(node).orElse(LocalizedText.of(""));
    }

    /** A name whose English stands beside it in another key, as {@code name} and {@code nameEn}. */
    static LocalizedText pair(JsonNode owner, String uk, String en) {
        LocalizedText text = of(owner.path(uk));
        return owner.hasNonNull(en)
                ? new LocalizedText(text.uk(), owner.path(en).asText())
                : text;
    }

    static Optional<String> string(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static LocalizedText localized(JsonNode node) {
        String uk = node.path("uk").asText();
        return new LocalizedText(uk, node.hasNonNull("en") ? node.path("en").asText() : uk);
    }
}
