package ua.cnap.portal.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.card.RequiredDocument;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.kernel.EditorialMark;
import ua.cnap.portal.kernel.Page;
import ua.cnap.portal.search.Findable;
import ua.cnap.portal.search.Findings;
import ua.cnap.portal.search.SearchIndex;

/** The whole catalogue as it is public on one day, with its index; never changes, so it is shared by all requests. */
final class PublishedCatalogue {
    private final CatalogueStamp stamp;
    private final Map<String, PublishedService> services = new LinkedHashMap<>();
    private final List<Group> groups;
    private final List<Centre> centres;
    private final SearchIndex index;

    PublishedCatalogue(
            CatalogueStamp stamp, Collection<PublishedService> services, List<Group> groups, List<Centre> centres) {
        this.stamp = stamp;
        services.forEach(service -> this.services.put(service.code(), service));
        this.groups = List.copyOf(groups);
        this.centres = List.copyOf(centres);
        this.index = SearchIndex.of(
                services.stream().map(PublishedCatalogue::findable).toList());
    }

    private PublishedCatalogue(PublishedCatalogue before, CatalogueStamp stamp, List<Centre> centres) {
        this.stamp = stamp;
        this.services.putAll(before.services);
        this.groups = before.groups;
        this.centres = List.copyOf(centres);
        this.index = before.index;
    }

    /** The same services, where only centres changed. */
    PublishedCatalogue with(CatalogueStamp otherStamp, List<Centre> otherCentres) {
        return new PublishedCatalogue(this, otherStamp, otherCentres);
    }

    CatalogueStamp stamp() {
        return stamp;
    }

    List<Centre> centres() {
        return centres;
    }

    Collection<PublishedService> services() {
        return services.values();
    }

    Optional<PublishedService> findService(String code) {
        return Optional.ofNullable(services.get(code));
    }

    List<Group> groupsOf(Grouping grouping) {
        return groups.stream().filter(group -> group.grouping() == grouping).toList();
    }

    Optional<Group> findGroup(Grouping grouping, String id) {
        return groupsOf(grouping).stream()
                .filter(group -> group.id().equals(id))
                .findFirst();
    }

    /** Groups that have a service today, in their order, with the number of services. */
    Map<Group, Long> groups(Grouping grouping) {
        Map<Group, Long> counted = new LinkedHashMap<>();
        groups.stream().filter(group -> group.grouping() == grouping).forEach(group -> {
            long count = given().filter(service -> service.isIn(group)).count();
            if (count > 0) {
                counted.put(group, count);
            }
        });
        return counted;
    }

    ServicesFound find(ServiceQuery query) {
        boolean anything = query.words().isBlank();
        Findings findings = anything ? new Findings(List.of(), Optional.empty()) : index.find(query.words());
        Stream<PublishedService> candidates = anything
                ? given()
                : findings.codes().stream().map(services::get).filter(Objects::nonNull);
        List<PublishedService> matching =
                candidates.filter(service -> matches(service, query)).toList();
        int last = Math.max(1, (matching.size() + query.size() - 1) / query.size());
        int number = Math.min(query.page(), last);
        List<PublishedService> rows = matching.stream()
                .skip((long) (number - 1) * query.size())
                .limit(query.size())
                .toList();
        return new ServicesFound(new Page<>(rows, number, query.size(), matching.size()), findings.readAs());
    }

    private Stream<PublishedService> given() {
        return services.values().stream().filter(service -> !service.isWithdrawnOn(stamp.day()));
    }

    private boolean matches(PublishedService service, ServiceQuery query) {
        return query.groups().entrySet().stream().allMatch(chosen -> isIn(service, chosen.getKey(), chosen.getValue()))
                && query.applicantKind()
                        .filter(kind -> !service.card().applicantKinds().contains(kind))
                        .isEmpty()
                && query.centreId()
                        .filter(centre -> !service.centreIds().contains(centre))
                        .isEmpty()
                && (!query.online() || service.isOpenForApplications(stamp.day()));
    }

    private static boolean isIn(PublishedService service, Grouping grouping, String id) {
        return switch (grouping) {
            case SPHERE -> service.sphere().id().equals(id);
            case LIFE_SITUATION ->
                service.situations().stream().anyMatch(group -> group.id().equals(id));
            case PROVIDER ->
                service.provider().filter(group -> group.id().equals(id)).isPresent();
        };
    }

    private static Findable findable(PublishedService service) {
        Stream<Group> groups = Stream.concat(Stream.of(service.sphere()), service.situations().stream());
        Stream<LocalizedText> details = Stream.of(
                        service.provider().map(Group::name).stream(),
                        service.description().stream(),
                        Stream.of(service.card().result().name()),
                        service.card().documents().stream().map(RequiredDocument::name))
                .flatMap(texts -> texts);
        return new Findable(
                service.code(),
                service.nationalId().orElse(""),
                service.name().uk(),
                service.name().en(),
                groups.map(group -> group.name().uk()).toList(),
                details.map(LocalizedText::uk)
                        .flatMap(text -> EditorialMark.certain(text).stream())
                        .toList());
    }
}
