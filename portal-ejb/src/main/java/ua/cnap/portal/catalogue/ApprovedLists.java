package ua.cnap.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.cnap.portal.centre.ServiceCentres;
import ua.cnap.portal.importing.CatalogueParcel;
import ua.cnap.portal.importing.CatalogueParcel.Entry;

/** The approved lists of services of the centres, with their history by day. */
@ApplicationScoped
class ApprovedLists {
    private static final String ACT_TO_BE_NAMED = "PLACEHOLDER: рішення про доповнення переліку";

    @Inject
    AdministrativeServices services;

    @Inject
    ServiceCentres centres;

    @Inject
    Clock clock;

    /**
     * Takes over the approved lists of a parcel. New services that no list names are given in every centre from today,
     * by an act that staff still have to name.
     */
    void enter(CatalogueParcel parcel, Map<String, AdministrativeService> known, Set<AdministrativeService> added) {
        List<Entry> lists = parcel.entries("approvedLists");
        lists.forEach(list -> enter(list, known));
        Set<String> named = lists.stream().map(list -> list.text("centre")).collect(Collectors.toSet());
        LocalDate today = LocalDate.now(clock);
        for (String centre : centres.ids()) {
            if (!named.contains(centre)) {
                added.forEach(service -> services.add(new ApprovedService(centre, service, ACT_TO_BE_NAMED, today)));
            }
        }
    }

    private void enter(Entry list, Map<String, AdministrativeService> known) {
        LocalDate validFrom = LocalDate.parse(list.text("validFrom"));
        Set<AdministrativeService> approved = approved(list, known);
        Set<AdministrativeService> open = new HashSet<>();
        for (ApprovedService line : services.openLinesOf(list.text("centre"))) {
            if (approved.contains(line.service())) {
                open.add(line.service());
            } else {
                line.endBefore(validFrom);
            }
        }
        approved.stream()
                .filter(service -> !open.contains(service))
                .forEach(service -> services.add(
                        new ApprovedService(list.text("centre"), service, list.text("approvedBy"), validFrom)));
    }

    private static Set<AdministrativeService> approved(Entry list, Map<String, AdministrativeService> known) {
        Collection<String> codes =
                list.node().has("services") ? ServiceReading.strings(list.node().path("services")) : known.keySet();
        List<String> left = ServiceReading.strings(list.node().path("except"));
        return codes.stream()
                .filter(code -> !left.contains(code))
                .map(known::get)
                .collect(Collectors.toSet());
    }
}
