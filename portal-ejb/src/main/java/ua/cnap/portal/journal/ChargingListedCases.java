package ua.cnap.portal.journal;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import ua.cnap.portal.casework.CaseOutcome;
import ua.cnap.portal.charge.ClaimingCase;
import ua.cnap.portal.identity.StaffMember;

/** Takes many cases of a list into hands, lets go of them, gives them to somebody: each by itself. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChargingListedCases {
    @Inject
    ClaimingCase claiming;

    /** Takes each case into the clerk's hands. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public List<CaseOutcome> claim(StaffMember clerk, List<Long> caseIds) {
        return CaseOutcome.each(caseIds, id -> claiming.claim(clerk, id));
    }

    /** Lets go of each case. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public List<CaseOutcome> release(StaffMember clerk, List<Long> caseIds) {
        return CaseOutcome.each(caseIds, id -> claiming.release(clerk, id));
    }

    /**
     * Gives each case into somebody's hands.
     *
     * @param login account of the one who gets them
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public List<CaseOutcome> assign(StaffMember head, List<Long> caseIds, String login) {
        return CaseOutcome.each(caseIds, id -> claiming.assign(head, id, login));
    }
}
