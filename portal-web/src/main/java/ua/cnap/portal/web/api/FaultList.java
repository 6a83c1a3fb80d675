package ua.cnap.portal.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.Locale;
import ua.cnap.portal.importing.CatalogueFault;

/** Faults of a catalogue parcel for programs: file, JSON pointer, sentence. */
final class FaultList {
    private FaultList() {}

    static JsonArrayBuilder json(List<CatalogueFault> faults, Locale locale) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        faults.forEach(fault -> list.add(Json.createObjectBuilder()
                .add("file", fault.file())
                .add("pointer", fault.pointer())
                .add("key", fault.messageKey())
                .add("detail", fault.text(locale))));
        return list;
    }
}
