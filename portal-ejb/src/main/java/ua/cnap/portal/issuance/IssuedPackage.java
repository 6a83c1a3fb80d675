package ua.cnap.portal.issuance;

import java.time.Instant;
import ua.cnap.portal.casework.RoutingAction;

/**
 * An outgoing package that left the centre.
 *
 * @param caseId the case
 * @param number its number
 * @param serviceName the service
 * @param applicant the applicant
 * @param action whether it was handed out or posted
 * @param details who took it and by which document, or the number of the parcel
 * @param at when
 * @param actor who handed it out
 */
public record IssuedPackage(
        long caseId,
        String number,
        String serviceName,
        String applicant,
        RoutingAction action,
        String details,
        Instant at,
        String actor) {
    /** Whether it was posted. */
    public boolean isPosted() {
        return action == RoutingAction.SENT;
    }

    /** Keeps the applicant out of logs. */
    @Override
    public String toString() {
        return "IssuedPackage[" + number + "]";
    }
}
