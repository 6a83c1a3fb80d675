package ua.cnap.portal.provider;

import static ua.cnap.portal.identity.Roles.PROVIDER_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import ua.cnap.portal.casework.CaseOutcome;
import ua.cnap.portal.identity.ProviderOfficer;

/** Confirms the receipt of many cases at once: each by itself, so that one that cannot be received stops no other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReceivingCases {
    @Inject
    WorkingOnCase working;

    /** Confirms the receipt of each case, in order. */
    @RolesAllowed(PROVIDER_OFFICER)
    public List<CaseOutcome> receive(ProviderOfficer officer, List<Long> caseIds) {
        return CaseOutcome.each(caseIds, id -> working.receive(officer, id));
    }
}
