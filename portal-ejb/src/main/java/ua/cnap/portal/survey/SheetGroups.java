package ua.cnap.portal.survey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rule by which sheets are kept: never one, always a group that nothing but the answers tells apart. As soon as a group
 * is large enough it is kept whole. At the end of the day what is left is made more alike, detail by detail; what is still
 * too rare then waits for the next day.
 */
final class SheetGroups {
    /** Sheets in a group at least: so many people a sheet may be of. */
    static final int LEAST = 5;

    private final Map<UUID, FilledSheet> waiting;
    private final Map<UUID, FilledSheet> ready = new HashMap<>();

    private SheetGroups(Map<UUID, FilledSheet> waiting) {
        this.waiting = new LinkedHashMap<>(waiting);
    }

    /**
     * The sheets that are kept now, as they are kept.
     *
     * @param waiting the sheets of one centre that wait
     * @param dayIsOver whether what is left is to be made alike
     */
    static Map<UUID, FilledSheet> ready(Map<UUID, FilledSheet> waiting, boolean dayIsOver) {
        SheetGroups groups = new SheetGroups(waiting);
        groups.take();
        if (dayIsOver) {
            for (Place.Detail detail : Place.Detail.values()) {
                groups.waiting.replaceAll((id, sheet) -> sheet.without(detail));
                groups.take();
            }
        }
        return groups.ready;
    }

    private void take() {
        Map<FilledSheet.Likeness, List<UUID>> groups = waiting.entrySet().stream()
                .collect(Collectors.groupingBy(
                        sheet -> sheet.getValue().likeness(),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        groups.values().stream()
                .filter(group -> group.size() >= LEAST)
                .flatMap(List::stream)
                .forEach(id -> ready.put(id, waiting.remove(id)));
    }
}
