package ua.cnap.portal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.card.CardParser;
import ua.cnap.portal.card.InformationCard;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.CurrentCentres;
import ua.cnap.portal.kernel.Remembered;

/**
 * Keeps the catalogue of today in memory. A page costs at most one statement, which asks whether the catalogue has
 * changed, and that at most once a second on a node; a change or a new day loads it anew in a fixed few statements.
 */
@ApplicationScoped
class CurrentCatalogue {
    @Inject
    AdministrativeServices services;

    @Inject
    CurrentCentres centres;

    @Inject
    ReadingCards cards;

    @Inject
    Clock clock;

    private final CardParser parser = new CardParser();

    private Remembered<CatalogueStamp, PublishedCatalogue> remembered;
    private volatile PublishedCatalogue last;

    @PostConstruct
    void open() {
        remembered = new Remembered<>(clock, this::stamp, this::isOfToday, this::read);
    }

    PublishedCatalogue get() {
        return remembered.get();
    }

    void renew(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged changed) {
        remembered.changed();
    }

    private CatalogueStamp stamp() {
        return new CatalogueStamp(services.revision(), centres.get().revision(), LocalDate.now(clock));
    }

    private boolean isOfToday(CatalogueStamp stamp) {
        return stamp.day().equals(LocalDate.now(clock))
                && stamp.centres() == centres.get().revision();
    }

    /** Where only centres changed, services and their index stay. */
    private PublishedCatalogue read(CatalogueStamp stamp) {
        PublishedCatalogue before = last;
        List<Centre> now = centres.get().centres();
        boolean sameServices = before != null
                && before.stamp().revision() == stamp.revision()
                && before.stamp().day().equals(stamp.day());
        last = sameServices ? before.with(stamp, now) : load(stamp, now);
        return last;
    }

    private PublishedCatalogue load(CatalogueStamp stamp, List<Centre> now) {
        List<Group> groups = services.groups();
        Map<String, AdministrativeServices.CardInForce> cards = new HashMap<>();
        services.cardsInForce(stamp.day()).forEach(card -> cards.put(card.code(), card));
        Map<String, Set<String>> centresOf = new HashMap<>();
        services.approvedOn(stamp.day()).forEach(line -> centresOf
                .computeIfAbsent(line.code(), code -> new HashSet<>())
                .add(line.centreId()));
        List<PublishedService> published = services.all().stream()
                .filter(service -> !service.isIncomplete() || cards.containsKey(service.code()))
                .map(service -> published(
                        service,
                        Optional.ofNullable(cards.get(service.code())),
                        centresOf.getOrDefault(service.code(), Set.of()),
                        groups))
                .toList();
        return new PublishedCatalogue(stamp, published, groups, now);
    }

    private PublishedService published(
            AdministrativeService service,
            Optional<AdministrativeServices.CardInForce> inForce,
            Set<String> centreIds,
            List<Group> groups) {
        JsonNode entry = ServiceReading.json(service.content());
        Optional<Card> card = inForce.map(version -> cards.read(version.id(), version.content()));
        InformationCard information = card.map(Card::information).orElseGet(() -> parser.entry(entry));
        List<String> situations = ServiceReading.strings(entry.path("lifeSituations"));
        return new PublishedService(
                service.code(),
                ServiceReading.string(entry, "nationalId"),
                ServiceReading.text(entry, "name").orElseThrow(),
                ServiceReading.text(entry, "description"),
                group(groups, Grouping.SPHERE, entry.path("sphere").asText()).orElse(Group.OTHER_SERVICES),
                situations.stream()
                        .flatMap(id -> group(groups, Grouping.LIFE_SITUATION, id).stream())
                        .toList(),
                group(groups, Grouping.PROVIDER, information.provider()),
                information,
                ServiceReading.online(entry, card.flatMap(Card::form).isPresent()),
                inForce.map(version ->
                        new PublishedService.CurrentVersion(version.id(), version.version(), version.validFrom())),
                ServiceReading.withdrawal(entry),
                service.isIncomplete(),
                ServiceReading.isDoubtful(entry)
                        || inForce.filter(version -> ServiceReading.isDoubtful(ServiceReading.json(version.content())))
                                .isPresent(),
                Set.copyOf(centreIds));
    }

    private static Optional<Group> group(List<Group> groups, Grouping grouping, String id) {
        return groups.stream()
                .filter(group -> group.grouping() == grouping && group.id().equals(id))
                .findFirst();
    }
}
