package ua.cnap.portal.journal;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseOutcome;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.identity.StaffMember;

/**
 * Makes the same move of many cases of a worklist (R-107: paper cases go to the provider together): each by itself, so
 * that one that cannot be moved stops no other.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MovingListedCases {
    @Inject
    MovingCase moving;

    /**
     * Moves each case once, in order.
     *
     * @param said what the move asks to be said, the same of every case
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<CaseOutcome> move(StaffMember clerk, List<Long> caseIds, CaseMove move, Map<Particular, String> said) {
        return CaseOutcome.each(caseIds, id -> moving.moveAsItStands(clerk, id, move, said));
    }
}
