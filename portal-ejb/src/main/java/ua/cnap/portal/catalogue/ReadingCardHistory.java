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
import java.util.Optional;
import ua.cnap.portal.kernel.EditorialMark;
import ua.cnap.portal.kernel.NotFound;

/** Reading all versions of the cards of a service with the remarks of the editors (історія карток); for staff only. */
@Stateless
public class ReadingCardHistory {
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
        List<CardHistory.Remark> remarks = new ArrayList<>();
        collect("", ServiceReading.json(service.content()), remarks);
        lines.stream()
                .findFirst()
                .flatMap(newest -> services.cardContent(newest.id()))
                .ifPresent(card -> collect("", ServiceReading.json(card), remarks));
        return new CardHistory(
                code,
                service.name(),
                service.isIncomplete(),
                versions(lines),
                remarks.stream().distinct().toList(),
                services.approvalsOf(code));
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
