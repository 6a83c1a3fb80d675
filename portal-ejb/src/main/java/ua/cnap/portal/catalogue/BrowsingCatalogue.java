package ua.cnap.portal.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.centre.Centre;

/** Reading the public catalogue of services and centres (перегляд каталогу), open to everybody without signing in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BrowsingCatalogue {
    @Inject
    CurrentCatalogue current;

    @Inject
    ReadingCards cards;

    /** Which state of the catalogue is read now: equal stamps mean equal answers. */
    @PermitAll
    public CatalogueStamp stamp() {
        return current.get().stamp();
    }

    /** Services that match a query; a service that is withdrawn is found by its words only. */
    @PermitAll
    public ServicesFound find(ServiceQuery query) {
        return current.get().find(query);
    }

    /** The service with this code, withdrawn ones too. */
    @PermitAll
    public Optional<PublishedService> findService(String code) {
        return current.get().findService(code);
    }

    /** The card in force of a service, if it has one. */
    @PermitAll
    public Optional<Card> findCard(String code) {
        return findService(code).flatMap(PublishedService::currentVersion).map(version -> cards.get(version.id()));
    }

    /** Groups of a grouping that have services, with their number. */
    @PermitAll
    public Map<Group, Long> groups(Grouping grouping) {
        return current.get().groups(grouping);
    }

    /** Every group of a grouping, whether it has services or not. */
    @PermitAll
    public List<Group> groupsOf(Grouping grouping) {
        return current.get().groupsOf(grouping);
    }

    /** The group with this id, whether it has services or not. */
    @PermitAll
    public Optional<Group> findGroup(Grouping grouping, String id) {
        return current.get().findGroup(grouping, id);
    }

    /** All centres. */
    @PermitAll
    public List<Centre> centres() {
        return current.get().centres();
    }

    /** The centre with this identifier. */
    @PermitAll
    public Optional<Centre> findCentre(String id) {
        return centres().stream().filter(centre -> centre.id().equals(id)).findFirst();
    }

    /** Centres whose approved list has the service today. */
    @PermitAll
    public List<Centre> centresGiving(String code) {
        PublishedCatalogue catalogue = current.get();
        return catalogue.findService(code).stream()
                .flatMap(service -> catalogue.centres().stream()
                        .filter(centre -> service.centreIds().contains(centre.id())))
                .toList();
    }

    /** The services that a centre gives, withdrawn ones left out. */
    @PermitAll
    public List<PublishedService> servicesOf(String centreId) {
        PublishedCatalogue catalogue = current.get();
        return catalogue.services().stream()
                .filter(service -> service.centreIds().contains(centreId)
                        && !service.isWithdrawnOn(catalogue.stamp().day()))
                .toList();
    }
}
