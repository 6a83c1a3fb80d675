package ua.cnap.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.card.CardParser;
import ua.cnap.portal.kernel.NotFound;

/** The card versions that drafts and cases keep. A version never changes, so it is read once. */
@ApplicationScoped
public class ReadingCards {
    private final Map<Long, Card> read = new ConcurrentHashMap<>();
    private final CardParser parser = new CardParser();

    @Inject
    AdministrativeServices services;

    /**
     * The card of a version.
     *
     * @throws NotFound when there is no such version
     */
    public Card get(long cardVersionId) {
        Card known = read.get(cardVersionId);
        return known != null
                ? known
                : read(cardVersionId, services.cardContent(cardVersionId).orElseThrow(NotFound::new));
    }

    /** The card of a version whose content is at hand. */
    Card read(long cardVersionId, String content) {
        return read.computeIfAbsent(cardVersionId, id -> parser.published(content));
    }
}
