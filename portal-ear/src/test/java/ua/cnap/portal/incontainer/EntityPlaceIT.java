package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.regulation.EntityPlace;

@Tag("R-069")
class EntityPlaceIT extends InContainer {
    private static final String GROUND = "об’єкт у громаді";

    @Inject
    RegulatedCentre centres;

    @Test
    void why_a_legal_entity_from_elsewhere_was_taken_stands_in_the_routing_sheet() {
        String centre = "it-reg-" + UUID.randomUUID();
        centres.enter(
                centre,
                RegulatedCentre.entry(centre, "{\"entityPlace\": \"SEAT\"}")
                        .replaceFirst("\"address\"", "\"katottg\": \"UA56060250010051586\", \"address\""));
        StaffMember clerk = RegulatedCentre.clerkOf(centre);
        Map<String, String> entity = Map.of("kind", "LEGAL_ENTITY", "code", "14360570", "name", "АТ «Банк»");

        assertThat(centres.offer(clerk).entityPlace()).isEqualTo(EntityPlace.SEAT);
        long elsewhere = centres.take(clerk, with(entity, "м. Київ", GROUND));
        long here = centres.take(clerk, with(entity, "м. Здолбунів, вул. Шевченка, 1", GROUND));

        assertThat(centres.dossier(clerk, elsewhere).routing())
                .filteredOn(entry -> entry.action() == RoutingAction.PLACE_OVERRIDDEN)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.details()).isEqualTo(GROUND);
                    assertThat(entry.actor()).isEqualTo(clerk.fullName());
                });
        assertThat(centres.dossier(clerk, here).routing())
                .noneMatch(entry -> entry.action() == RoutingAction.PLACE_OVERRIDDEN);
    }

    private static Map<String, String> with(Map<String, String> entity, String address, String ground) {
        Map<String, String> typed = new HashMap<>(entity);
        typed.put("address", address);
        typed.put("entity.reason", ground);
        return typed;
    }
}
