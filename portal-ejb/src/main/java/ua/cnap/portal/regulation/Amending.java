package ua.cnap.portal.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ua.cnap.portal.card.CardFault;
import ua.cnap.portal.centre.CentreChange;
import ua.cnap.portal.centre.CentreEdition;
import ua.cnap.portal.centre.CentreEntry;

/**
 * Judges an amendment of one centre's regulation: what it changes, and whether the entry keeps its schema on the day it
 * begins to hold and on every later day on which another edition does.
 */
final class Amending {
    static final int LONGEST_REASON = 1000;

    private final ObjectNode imported;
    private final List<CentreEdition> editions;
    private final LocalDate today;
    private final Amendment amendment;
    private final LocalDate holdsFrom;
    private final Map<Setting, List<String>> changed = new EnumMap<>(Setting.class);

    /**
     * Begins.
     *
     * @param imported the entry as it was imported
     * @param editions its editions in the order in which they come to hold
     */
    Amending(ObjectNode imported, List<CentreEdition> editions, LocalDate today, Amendment amendment) {
        this.imported = imported;
        this.editions = editions;
        this.today = today;
        this.amendment = amendment;
        this.holdsFrom = amendment.holdsFrom().orElse(today);
        JsonNode shown = entryOn(today);
        amendment.typed().forEach((setting, typed) -> {
            List<String> tidy = TypedValue.tidy(setting, typed);
            if (!tidy.equals(TypedValue.tidy(setting, shownIn(shown, setting)))) {
                changed.put(setting, tidy);
            }
        });
    }

    AmendmentFindings findings() {
        Set<AmendmentFindings.Fault> faults = EnumSet.noneOf(AmendmentFindings.Fault.class);
        if (amendment.holdsFrom().filter(day -> !day.isBefore(today)).isEmpty()) {
            faults.add(AmendmentFindings.Fault.DAY);
        }
        if (amendment.reason().isEmpty() || amendment.reason().length() > LONGEST_REASON) {
            faults.add(AmendmentFindings.Fault.REASON);
        }
        if (changed.isEmpty()) {
            faults.add(AmendmentFindings.Fault.NOTHING);
        }
        JsonNode before = entryOn(holdsFrom);
        List<Difference> differences = changed.entrySet().stream()
                .map(change -> new Difference(change.getKey(), shownIn(before, change.getKey()), change.getValue()))
                .toList();
        return new AmendmentFindings(faults, faulty(), differences);
    }

    /** What is to be kept of it. */
    List<CentreChange> changes() {
        JsonNode before = entryOn(holdsFrom);
        return changed.keySet().stream()
                .map(setting -> new CentreChange(
                        setting.pointer(),
                        CentreEntry.text(before.at(setting.pointer())),
                        CentreEntry.text(after(setting, before))))
                .toList();
    }

    private JsonNode after(Setting setting, JsonNode entry) {
        return TypedValue.written(setting, changed.get(setting), entry);
    }

    private Set<Setting> faulty() {
        Set<Setting> faulty = EnumSet.noneOf(Setting.class);
        Stream<LocalDate> later =
                editions.stream().map(CentreEdition::holdsFrom).filter(holdsFrom::isBefore);
        Stream.concat(Stream.of(holdsFrom), later).distinct().forEach(day -> faulty.addAll(faultyOn(day)));
        return faulty;
    }

    /** A fault that stood in the entry before is not the editor's. */
    private Set<Setting> faultyOn(LocalDate day) {
        Set<CardFault> faults = new HashSet<>(CentreSchema.faults(amendedOn(day)));
        faults.removeAll(CentreSchema.faults(entryOn(day)));
        Set<Setting> faulty = EnumSet.noneOf(Setting.class);
        faults.forEach(fault -> faulty.add(Setting.at(fault.pointer())
                .filter(setting -> amendment.typed().containsKey(setting))
                .orElseGet(() -> changed.keySet().iterator().next())));
        return faulty;
    }

    /** The entry as it is on a day. */
    static ObjectNode entryOn(ObjectNode imported, List<CentreEdition> editions, LocalDate day) {
        ObjectNode entry = imported.deepCopy();
        editions.stream().filter(edition -> !edition.holdsFrom().isAfter(day)).forEach(edition -> put(entry, edition));
        return entry;
    }

    private ObjectNode entryOn(LocalDate day) {
        return entryOn(imported, editions, day);
    }

    /** The entry of a day as the amendment makes it; what an edition changes later stays changed by that one. */
    private JsonNode amendedOn(LocalDate day) {
        ObjectNode entry = entryOn(holdsFrom);
        changed.keySet().forEach(setting -> CentreEntry.put(entry, setting.pointer(), after(setting, entry)));
        editions.stream()
                .filter(edition -> edition.holdsFrom().isAfter(holdsFrom)
                        && !edition.holdsFrom().isAfter(day))
                .forEach(edition -> put(entry, edition));
        return entry;
    }

    private static void put(ObjectNode entry, CentreEdition edition) {
        edition.changes().forEach(change -> CentreEntry.put(entry, change.pointer(), CentreEntry.json(change.after())));
    }

    private static List<String> shownIn(JsonNode entry, Setting setting) {
        return ShownValue.of(
                setting, entry.at(setting.pointer()), entry.path("id").asText());
    }
}
