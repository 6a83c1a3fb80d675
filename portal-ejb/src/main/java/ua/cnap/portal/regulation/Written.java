package ua.cnap.portal.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what an entry writes; what cannot be read is as if it were not written. */
final class Written {
    private Written() {}

    static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    static <E extends Enum<E>> E constant(Class<E> type, JsonNode name, E otherwise) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name.asText()))
                .findFirst()
                .orElse(otherwise);
    }

    static <E extends Enum<E>> List<E> constants(Class<E> type, JsonNode names) {
        List<String> written = strings(names);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> written.contains(constant.name()))
                .toList();
    }
}
