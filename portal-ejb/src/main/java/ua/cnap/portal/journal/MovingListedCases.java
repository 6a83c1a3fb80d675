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
import ua.cnap.portal.charge.CaseCharge;
import ua.cnap.portal.charge.ClaimingCase;
import ua.cnap.portal.charge.HeldByAnother;
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

    @Inject
    ClaimingCase claiming;

    /**
     * Moves each case once, in order. One that somebody else has in hands is moved only when that was agreed.
     *
     * @param said what the move asks to be said, the same of every case
     * @param agreed whether the clerk says that whoever has a case in hands agrees
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<CaseOutcome> move(
            StaffMember clerk, List<Long> caseIds, CaseMove move, Map<Particular, String> said, boolean agreed) {
        Map<Long, CaseCharge> charges = agreed ? Map.of() : claiming.of(clerk, caseIds);
        return CaseOutcome.each(caseIds, id -> {
            mustBeFree(clerk, charges.get(id));
            moving.moveAsItStands(clerk, id, move, said);
        });
    }

    private static void mustBeFree(StaffMember clerk, CaseCharge charge) {
        if (charge != null && charge.isHeldByAnother(clerk.login())) {
            throw HeldByAnother.unlessAgreed(charge);
        }
    }
}
