package ua.cnap.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
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
        if (known != null) {
            return known;
        }
        Card card = services.cardContent(cardVersionId)
                .flatMap(content ->
                        parser.parse(content.getBytes(StandardCharsets.UTF_8)).card())
                .orElseThrow(NotFound::new);
        read.put(cardVersionId, card);
        return card;
    }
}
