package ua.cnap.portal.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ua.cnap.portal.centre.CentreEntered;

/** Gives a centre that is imported the desks of its entry, when it has none yet; those it has are the editor's. */
@ApplicationScoped
class EnteringDesks {
    @Inject
    Desks desks;

    void enter(@Observes CentreEntered centre) {
        JsonNode groups = centre.entry().path("desks");
        if (!groups.isEmpty() && !desks.has(centre.centreId())) {
            groups.forEach(group -> enter(centre.centreId(), group));
        }
    }

    private void enter(String centreId, JsonNode group) {
        Set<DeskFunction> functions = EnumSet.noneOf(DeskFunction.class);
        group.path("functions").forEach(name -> functions.add(DeskFunction.valueOf(name.asText())));
        List<String> services = new ArrayList<>();
        group.path("services").forEach(code -> services.add(code.asText()));
        group.path("numbers").forEach(number -> {
            Desk desk = new Desk(centreId, group.path("unit").asText(centreId));
            desk.describe(number.asText(), functions, services, "", "");
            desks.add(desk);
        });
    }
}
