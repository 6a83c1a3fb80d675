package ua.cnap.portal.provider;

import static ua.cnap.portal.identity.Roles.PROVIDER_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.identity.ProviderOfficer;
import ua.cnap.portal.kernel.BusinessException;

/** Confirms the receipt of many cases at once: each by itself, so that one that cannot be received stops no other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReceivingCases {
    @Inject
    WorkingOnCase working;

    /**
     * What became of one case.
     *
     * @param caseId the case
     * @param refusal why its receipt was not confirmed; nothing when it was
     */
    public record Outcome(long caseId, Optional<BusinessException> refusal) {}

    /** Confirms the receipt of each case, in order. */
    @RolesAllowed(PROVIDER_OFFICER)
    public List<Outcome> receive(ProviderOfficer officer, List<Long> caseIds) {
        return caseIds.stream().distinct().map(id -> receive(officer, id)).toList();
    }

    private Outcome receive(ProviderOfficer officer, long caseId) {
        try {
            working.receive(officer, caseId);
            return new Outcome(caseId, Optional.empty());
        } catch (BusinessException refused) {
            return new Outcome(caseId, Optional.of(refused));
        }
    }
}
