package ua.cnap.portal.casework;

import java.time.Instant;
import java.util.List;

/**
 * How far a case is, without anything about the person.
 *
 * @param centreId the centre that keeps it
 * @param status where it stands
 * @param signatureState what is known about the signature
 * @param registeredAt when it was registered
 * @param terms what was promised; only its dates are for everybody
 * @param steps what was done so far, in order
 */
public record CaseProgress(
        String centreId,
        CaseStatus status,
        SignatureState signatureState,
        Instant registeredAt,
        CaseTerms terms,
        List<RoutingEntry> steps) {
    /** The progress of this case. */
    public static CaseProgress of(CaseFile file) {
        return new CaseProgress(
                file.centreId(),
                file.status(),
                file.signatureState(),
                file.registeredAt(),
                file.terms(),
                file.routing());
    }
}
