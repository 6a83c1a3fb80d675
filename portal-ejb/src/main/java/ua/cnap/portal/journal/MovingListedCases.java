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
import java.util.Optional;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.BusinessException;

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
     * What became of one case.
     *
     * @param caseId the case
     * @param refusal why nothing was done; nothing when it was
     */
    public record Outcome(long caseId, Optional<BusinessException> refusal) {
        /** Does the work for the case and says what became of it. */
        static Outcome of(long caseId, Runnable work) {
            try {
                work.run();
                return new Outcome(caseId, Optional.empty());
            } catch (BusinessException refused) {
                return new Outcome(caseId, Optional.of(refused));
            }
        }
    }

    /**
     * Moves each case once, in order.
     *
     * @param said what the move asks to be said, the same of every case
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<Outcome> move(StaffMember clerk, List<Long> caseIds, CaseMove move, Map<Particular, String> said) {
        return caseIds.stream()
                .distinct()
                .map(id -> Outcome.of(id, () -> moving.moveAsItStands(clerk, id, move, said)))
                .toList();
    }
}
