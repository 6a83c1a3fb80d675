package ua.cnap.portal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.cnap.portal.card.CardFault;
import ua.cnap.portal.card.CardParser;
import ua.cnap.portal.kernel.EditorialMark;
import ua.cnap.portal.kernel.NotFound;

/** Reading all versions of the cards of a service with the remarks of the editors (історія карток); for staff only. */
@Stateless
public class ReadingCardHistory {
    private static final CardParser CARDS = new CardParser();

    @Inject
    AdministrativeServices services;

    @Inject
    Clock clock;

    /**
     * The cards of a service.
     *
     * @throws NotFound when there is no such service
     */
    @RolesAllowed({"centre-administrator", "portal-administrator"})
    public CardHistory read(String code) {
        AdministrativeService service = services.findByCode(code).orElseThrow(NotFound::new);
        List<AdministrativeServices.VersionLine> lines = services.versionsOf(code);
        Optional<String> newestCard = lines.stream().findFirst().flatMap(newest -> services.cardContent(newest.id()));
        return new CardHistory(
                code,
                service.name(),
                service.isIncomplete(),
                versions(lines),
                remarks(service, newestCard),
                doubts(newestCard),
                services.approvalsOf(code));
    }

    /** Every service, with how much of its entry and its card in force the editors still have to check. */
    @RolesAllowed({"centre-administrator", "portal-administrator"})
    public List<CardHistory.Service> list() {
        Map<String, String> cards = services.cardsInForce(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(
                        AdministrativeServices.CardInForce::code, AdministrativeServices.CardInForce::content));
        return services.all().stream()
                .map(service -> new CardHistory.Service(
                        service.code(),
                        service.name(),
                        cards.containsKey(service.code()),
                        remarks(service, Optional.ofNullable(cards.get(service.code())))
                                .size(),
                        doubts(Optional.ofNullable(cards.get(service.code()))).size()))
                .toList();
    }

    /** What the import warned of: the card is read as it was then. */
    private static List<CardFault> doubts(Optional<String> card) {
        return card.map(content -> CARDS.parse(ServiceReading.json(content)).warnings())
                .orElse(List.of());
    }

    private static List<CardHistory.Remark> remarks(AdministrativeService service, Optional<String> card) {
        List<CardHistory.Remark> remarks = new ArrayList<>();
        collect("", ServiceReading.json(service.content()), remarks);
        card.ifPresent(content -> collect("", ServiceReading.json(content), remarks));
        return remarks.stream().distinct().toList();
    }

    private List<CardHistory.Version> versions(List<AdministrativeServices.VersionLine> lines) {
        LocalDate today = LocalDate.now(clock);
        Optional<Integer> inForce = lines.stream()
                .filter(line -> !line.validFrom().isAfter(today))
                .map(AdministrativeServices.VersionLine::version)
                .max(Comparator.naturalOrder());
        return lines.stream()
                .map(line -> new CardHistory.Version(
                        line.id(), line.version(), line.validFrom(), status(line.version(), inForce)))
                .toList();
    }

    private static CardHistory.Status status(int version, Optional<Integer> inForce) {
        if (inForce.isEmpty() || version > inForce.get()) {
            return CardHistory.Status.DRAFT;
        }
        return version == inForce.get() ? CardHistory.Status.ACTIVE : CardHistory.Status.RETIRED;
    }

    private static void collect(String pointer, JsonNode node, List<CardHistory.Remark> remarks) {
        boolean remark = pointer.startsWith("/source/verify/") || node.isTextual() && EditorialMark.isOn(node.asText());
        if (node.isTextual() && remark) {
            remarks.add(new CardHistory.Remark(pointer, node.asText()));
        }
        node.properties().forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), remarks));
        for (int place = 0; node.isArray() && place < node.size(); place++) {
            collect(pointer + "/" + place, node.get(place), remarks);
        }
    }
}
