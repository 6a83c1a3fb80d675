package ua.cnap.portal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ua.cnap.portal.centre.ServiceCentres;
import ua.cnap.portal.importing.CatalogueFault;
import ua.cnap.portal.importing.CatalogueParcel;
import ua.cnap.portal.importing.CatalogueParcel.Entry;
import ua.cnap.portal.importing.CatalogueRefused;
import ua.cnap.portal.questionnaire.Questionnaires;

/** Publishes a sound parcel in the caller's transaction; one import at a time in the whole cluster. */
@ApplicationScoped
class CataloguePublication {
    private static final Map<String, Grouping> GROUPINGS = Map.of(
            "spheres", Grouping.SPHERE,
            "lifeSituations", Grouping.LIFE_SITUATION,
            "providers", Grouping.PROVIDER);

    @Inject
    AdministrativeServices services;

    @Inject
    ServiceCentres centres;

    @Inject
    ApprovedLists approvedLists;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Clock clock;

    @Inject
    Event<CatalogueChanged> changed;

    PublishedParcel publish(CatalogueParcel parcel) {
        CatalogueRevision revision = services.lockForImport();
        Map<String, AdministrativeService> known = new HashMap<>();
        services.all().forEach(service -> known.put(service.code(), service));
        long centreRevision = parcel.entries("centres").isEmpty() ? 0 : centres.nextRevision();
        FittingParcel fitting = new FittingParcel(parcel, services, known, centres, LocalDate.now(clock));
        List<CatalogueFault> faults =
                Stream.concat(fitting.faults().stream(), obstacles(parcel)).toList();
        if (!faults.isEmpty()) {
            throw new CatalogueRefused(faults);
        }
        enterGroups(parcel);
        parcel.entries("surveys").forEach(each -> questionnaires.enter(each.node()));
        parcel.entries("centres").forEach(centre -> centres.enter(centre.position(), centre.node(), centreRevision));
        Set<AdministrativeService> added = new HashSet<>();
        int changedServices = enterServices(parcel, known, added);
        List<FittingParcel.NewCard> cards = fitting.newCards();
        int incomplete = (int)
                cards.stream().filter(card -> enterCard(card, known, added)).count();
        approvedLists.enter(parcel, known, added);
        revision.next(clock.instant());
        changed.fire(new CatalogueChanged(revision.number()));
        return new PublishedParcel(changedServices, cards.size(), incomplete, parcel.doubts());
    }

    private Stream<CatalogueFault> obstacles(CatalogueParcel parcel) {
        return parcel.entries("surveys").stream().flatMap(each -> questionnaires.obstacle(each.node()).stream()
                .map(fault ->
                        new CatalogueFault(each.file(), each.pointer() + fault.pointer(), fault.key(), fault.args())));
    }

    private void enterGroups(CatalogueParcel parcel) {
        GROUPINGS.forEach((kind, grouping) -> parcel.entries(kind)
                .forEach(group -> services.enter(
                        grouping,
                        group.text("id"),
                        group.position(),
                        ServiceReading.text(group.node(), "name").orElseThrow())));
        services.enter(Grouping.SPHERE, Group.OTHER_SERVICES.id(), Integer.MAX_VALUE, Group.OTHER_SERVICES.name());
    }

    private int enterServices(
            CatalogueParcel parcel, Map<String, AdministrativeService> known, Set<AdministrativeService> added) {
        int changes = 0;
        for (Entry entry : parcel.entries("services")) {
            AdministrativeService service = known.computeIfAbsent(entry.text("code"), code -> add(code, added));
            if (!CardDigest.same(service.content(), entry.node())) {
                service.describe(entry.text("name"), entry.node().toString());
                changes++;
            }
        }
        added.forEach(services::add);
        return changes;
    }

    private boolean enterCard(
            FittingParcel.NewCard card, Map<String, AdministrativeService> known, Set<AdministrativeService> added) {
        boolean alone = !known.containsKey(card.code());
        AdministrativeService service = known.computeIfAbsent(card.code(), code -> add(code, added));
        if (alone) {
            service.describeByCardAlone(card.name(), entryOfCard(card.content()));
            services.add(service);
        }
        services.add(new CardVersion(
                service,
                card.version(),
                card.validFrom(),
                card.digest(),
                card.content().toString(),
                clock.instant()));
        return alone;
    }

    private static String entryOfCard(JsonNode card) {
        ObjectNode entry = card.path("infoCard").deepCopy();
        Stream.of("code", "name", "nameEn", "nationalId")
                .filter(card::hasNonNull)
                .forEach(key -> entry.set(key, card.get(key)));
        return entry.toString();
    }

    private static AdministrativeService add(String code, Set<AdministrativeService> added) {
        AdministrativeService service = new AdministrativeService(code);
        added.add(service);
        return service;
    }
}
