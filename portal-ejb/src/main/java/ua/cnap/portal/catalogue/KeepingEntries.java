package ua.cnap.portal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.cnap.portal.kernel.NotFound;

/**
 * Keeps what the list of services says of a service without a card, for the cases that begin with it: documents, fee, term,
 * provider and grounds of refusal stay as they stood on the day the package was taken, whatever the list says later.
 */
@ApplicationScoped
public class KeepingEntries {
    @Inject
    AdministrativeServices services;

    @Inject
    Clock clock;

    /**
     * The edition of today's entry, kept now unless it is kept already; inside the caller's transaction.
     *
     * @return what a case refers to instead of a card version
     * @throws NotFound when there is no such service
     */
    public long keep(String code) {
        AdministrativeService service = services.lock(code).orElseThrow(NotFound::new);
        ObjectNode card = asCard(ServiceReading.json(service.content()));
        String digest = CardDigest.of(card);
        List<AdministrativeServices.VersionLine> kept = services.keptEntriesOf(code);
        return kept.stream()
                .filter(edition -> edition.digest().equals(digest))
                .map(AdministrativeServices.VersionLine::id)
                .findFirst()
                .orElseGet(() -> keep(service, kept.size(), digest, card.toString()));
    }

    private long keep(AdministrativeService service, int earlier, String digest, String content) {
        CardVersion edition =
                new CardVersion(service, -1 - earlier, LocalDate.now(clock), digest, content, clock.instant());
        services.add(edition);
        return edition.id();
    }

    /** The entry tells what an information card tells. */
    private static ObjectNode asCard(JsonNode entry) {
        ObjectNode card = JsonNodeFactory.instance.objectNode();
        for (String said : List.of("code", "nationalId", "name", "nameEn", "silentConsent")) {
            if (entry.hasNonNull(said)) {
                card.set(said, entry.get(said));
            }
        }
        card.set("infoCard", entry);
        return card;
    }
}
