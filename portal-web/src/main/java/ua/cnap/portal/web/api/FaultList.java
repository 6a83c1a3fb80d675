package ua.cnap.portal.web.api;

import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.Locale;
import ua.cnap.portal.importing.CatalogueFault;
import ua.cnap.portal.web.ui.JsonBuilders;

/** Faults of a catalogue parcel for programs: file, JSON pointer, sentence. */
final class FaultList {
    private FaultList() {}

    static JsonArrayBuilder json(List<CatalogueFault> faults, Locale locale) {
        JsonArrayBuilder list = JsonBuilders.array();
        faults.forEach(fault -> list.add(JsonBuilders.object()
                .add("file", fault.file())
                .add("pointer", fault.pointer())
                .add("key", fault.messageKey())
                .add("detail", fault.text(locale))));
        return list;
    }
}
