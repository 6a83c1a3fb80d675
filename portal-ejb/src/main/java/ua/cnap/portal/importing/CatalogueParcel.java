package ua.cnap.portal.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A parcel whose files keep their schemas (пакет каталогу): lists of services, groups, centres and approved lists, and
 * cards. Whether it fits the catalogue that is there is for the catalogue to say.
 *
 * @param lists files that are not cards, by name
 * @param cards cards by the name of their file
 * @param doubts what an author should look at though it keeps nothing from being published, such as unknown keys
 */
public record CatalogueParcel(Map<String, JsonNode> lists, Map<String, JsonNode> cards, List<CatalogueFault> doubts) {

    /** One entry of a list, with its place for faults. */
    public record Entry(String file, String pointer, int position, JsonNode node) {
        /** A fault in this entry. */
        public CatalogueFault fault(String below, String messageKey, String... arguments) {
            return CatalogueFault.at(file, pointer + below, messageKey, arguments);
        }

        /** A text of the entry, empty when it is absent. */
        public String text(String key) {
            return node.path(key).asText("");
        }
    }

    /** Entries of one kind in all lists: {@code services}, {@code spheres}, {@code centres}, … */
    public List<Entry> entries(String kind) {
        return lists.entrySet().stream()
                .flatMap(list -> entries(list.getKey(), kind, list.getValue().path(kind)))
                .toList();
    }

    private static Stream<Entry> entries(String file, String kind, JsonNode list) {
        return IntStream.range(0, list.size())
                .mapToObj(position -> new Entry(file, "/" + kind + "/" + position, position, list.get(position)));
    }
}
