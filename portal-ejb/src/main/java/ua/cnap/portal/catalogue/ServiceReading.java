package ua.cnap.portal.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.kernel.EditorialMark;

/**
 * Reads entries and cards as imported. A text is a string or an object with {@code uk} and {@code en}; {@code nameEn}
 * beside {@code name} is its English. Import has checked the form, so what is absent is simply not said.
 */
final class ServiceReading {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ServiceReading() {}

    static JsonNode json(String content) {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry of the catalogue cannot be read", e);
        }
    }

    static Optional<PublishedService.Withdrawal> withdrawal(JsonNode entry) {
        return string(entry.path("withdrawn"), "on")
                .map(day -> new PublishedService.Withdrawal(
                        LocalDate.parse(day), string(entry.path("withdrawn"), "successor")));
    }

    static PublishedService.OnlineFiling online(JsonNode entry, boolean hasForm) {
        JsonNode online = entry.path("online");
        boolean here = hasForm && online.path("acceptHere").asBoolean(true);
        return new PublishedService.OnlineFiling(here, string(online, "url").filter(url -> url.startsWith("https://")));
    }

    /** Whether any word of the entry or card still carries a remark of the editors. */
    static boolean isDoubtful(JsonNode node) {
        return node.isTextual() && EditorialMark.isOn(node.asText())
                || each(node).anyMatch(ServiceReading::isDoubtful)
                || !node.at("/source/verify").isEmpty();
    }

    static Optional<LocalizedText> text(JsonNode parent, String key) {
        JsonNode value = parent.path(key);
        if (value.isObject() && value.hasNonNull("uk")) {
            return Optional.of(new LocalizedText(
                    value.get("uk").asText(),
                    value.path("en").asText(value.get("uk").asText())));
        }
        return value.isTextual() && !value.asText().isBlank()
                ? Optional.of(new LocalizedText(
                        value.asText(), string(parent, key + "En").orElse(value.asText())))
                : Optional.empty();
    }

    static Optional<String> string(JsonNode parent, String key) {
        return Optional.of(parent.path(key))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }

    static List<String> strings(JsonNode list) {
        return each(list).filter(JsonNode::isTextual).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
