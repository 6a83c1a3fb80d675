package ua.cnap.portal.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How far a case is, without anything about the person.
 *
 * @param centreId the centre that keeps it
 * @param status where it stands
 * @param signatureState what is known about the signature
 * @param registeredAt when it was registered
 * @param dueOn the promised day, null when it depends on an event to come
 * @param dueRule how the day was counted
 * @param steps what was done so far, in order
 */
public record CaseProgress(
        String centreId,
        CaseStatus status,
        SignatureState signatureState,
        Instant registeredAt,
        LocalDate dueOn,
        String dueRule,
        List<RoutingEntry> steps) {
    static CaseProgress of(CaseFile file) {
        return new CaseProgress(
                file.centreId(),
                file.status(),
                file.signatureState(),
                file.registeredAt(),
                file.terms().dueOn(),
                file.terms().dueRule(),
                file.routing());
    }
}
