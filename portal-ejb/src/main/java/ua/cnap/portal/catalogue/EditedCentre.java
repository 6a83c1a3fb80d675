package ua.cnap.portal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ua.cnap.portal.centre.CentreEdition;
import ua.cnap.portal.centre.CentreEntry;
import ua.cnap.portal.centre.ServiceCentres;
import ua.cnap.portal.importing.CatalogueFault;
import ua.cnap.portal.importing.CatalogueParcel;

/**
 * An entry of a centre that is imported after it was changed in the editor. What the file leaves as it was imported
 * before stays as it was edited; what it says otherwise than before and otherwise than the editor is a fault: nobody's
 * change is lost in silence.
 */
final class EditedCentre {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private EditedCentre() {}

    static List<CatalogueFault> faults(CatalogueParcel.Entry entry, ServiceCentres centres) {
        return centres.imported(entry.text("id")).stream()
                .flatMap(before -> faults(entry, before, centres.lastEditions(entry.text("id"))))
                .toList();
    }

    private static Stream<CatalogueFault> faults(
            CatalogueParcel.Entry entry, JsonNode before, Map<String, CentreEdition> editions) {
        return editions.entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(edited -> {
            String pointer = edited.getKey();
            JsonNode now = entry.node().at(pointer);
            return same(now, before.at(pointer)) || same(now, after(edited.getValue(), pointer))
                    ? Stream.empty()
                    : Stream.of(fault(entry, pointer, edited.getValue()));
        });
    }

    private static JsonNode after(CentreEdition edition, String pointer) {
        return edition.changes().stream()
                .filter(change -> change.pointer().equals(pointer))
                .map(change -> CentreEntry.json(change.after()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean same(JsonNode value, JsonNode other) {
        return value.equals(other)
                || CentreEntry.text(value).isEmpty() && CentreEntry.text(other).isEmpty();
    }

    private static CatalogueFault fault(CatalogueParcel.Entry entry, String pointer, CentreEdition edition) {
        LocalDate from = edition.holdsFrom();
        return entry.fault(pointer, "import.editedCentre", edition.publishedBy(), DAY.format(from));
    }
}
