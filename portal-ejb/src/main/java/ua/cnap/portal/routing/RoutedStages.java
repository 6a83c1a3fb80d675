package ua.cnap.portal.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.Group;
import ua.cnap.portal.catalogue.Grouping;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.catalogue.ReadingCards;
import ua.cnap.portal.forms.LocalizedText;

/** The stages of cases, and the routes they come from. */
@ApplicationScoped
class RoutedStages {
    @PersistenceContext
    EntityManager entities;

    @Inject
    ReadingCards cards;

    @Inject
    BrowsingCatalogue catalogue;

    /** The route of the card version that a case began with, whatever card came later. */
    Route routeOf(CaseFile file) {
        Card card = cards.get(file.service().cardVersionId());
        String provider = card.information().provider();
        return Route.of(card, provider.isEmpty() ? entered(file.service().serviceCode()) : provider);
    }

    /** The provider as the list of services names it, where the card does not. */
    private String entered(String serviceCode) {
        return catalogue
                .findService(serviceCode)
                .flatMap(PublishedService::provider)
                .map(Group::id)
                .orElse("");
    }

    LocalizedText nameOf(String providerId) {
        return catalogue
                .findGroup(Grouping.PROVIDER, providerId)
                .map(Group::name)
                .orElseGet(() -> new LocalizedText(providerId, providerId));
    }

    CaseFile caseOf(long caseId) {
        return entities.find(CaseFile.class, caseId);
    }

    void add(RoutedStage stage) {
        entities.persist(stage);
    }

    /** The stages of a case in the order of the card. */
    List<RoutedStage> of(long caseId) {
        return entities.createQuery(
                        "select s from RoutedStage s where s.caseId = :id order by s.number", RoutedStage.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** The open stages of a body that wait for its meetings. */
    List<RoutedStage> collegial(String centreId, String bodyId) {
        return entities.createQuery("""
                        select s from RoutedStage s
                         where s.centreId = :centre and s.providerId = :body and s.collegial = true
                           and s.openedAt is not null and s.passedAt is null
                        """, RoutedStage.class)
                .setParameter("centre", centreId)
                .setParameter("body", bodyId)
                .getResultList();
    }
}
