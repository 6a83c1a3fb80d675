package ua.cnap.portal.transfer;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.RoutingAction;

/**
 * A package in a register, without its applicant: the number tells the case to those who may open it.
 *
 * @param id the line
 * @param caseId the case
 * @param number its number
 * @param registeredAt when it was registered
 * @param serviceName the service
 * @param action by which entry of the routing sheet it is here
 * @param documents how many documents stand in its inventory
 * @param at when
 * @param actor who did it
 * @param status where the case stands now
 */
public record RegisterLine(
        long id,
        long caseId,
        String number,
        Instant registeredAt,
        String serviceName,
        RoutingAction action,
        long documents,
        Instant at,
        String actor,
        CaseStatus status) {
    private static final Set<CaseStatus> WITHDRAWN =
            EnumSet.of(CaseStatus.RECALLED, CaseStatus.RECALL_PASSED, CaseStatus.WITHDRAWN);

    /** Whether the case was withdrawn after it joined as one to be decided. */
    public boolean isWithdrawn() {
        return action == RoutingAction.HANDED_OVER && WITHDRAWN.contains(status);
    }
}
