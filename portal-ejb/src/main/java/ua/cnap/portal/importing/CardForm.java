package ua.cnap.portal.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What every card must have for the catalogue to know whose card it is and which. */
final class CardForm {
    private CardForm() {}

    static List<CatalogueFault> faults(String file, JsonNode card) {
        List<CatalogueFault> faults = new ArrayList<>();
        require(card.path("code").asText().matches("[0-9]{2}-[0-9]{2,4}"), file, "/code", faults);
        require(card.path("name").isTextual() && !card.path("name").asText().isBlank(), file, "/name", faults);
        require(
                card.at("/infoCard/version").isInt()
                        && card.at("/infoCard/version").asInt() > 0,
                file,
                "/infoCard/version",
                faults);
        require(
                card.at("/infoCard/validFrom").asText().matches("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"),
                file,
                "/infoCard/validFrom",
                faults);
        return faults;
    }

    private static void require(boolean sound, String file, String pointer, List<CatalogueFault> faults) {
        if (!sound) {
            faults.add(CatalogueFault.at(file, pointer, "import.required"));
        }
    }
}
