package ua.cnap.portal.casework;

import ua.cnap.portal.identity.Capacity;
import ua.cnap.portal.identity.ProviderOfficer;
import ua.cnap.portal.identity.StaffMember;

/**
 * Somebody at work opened a case or a file of it; observed in the same transaction.
 *
 * @param caseId the case
 * @param reader full name of who opened it
 * @param capacity in which capacity
 * @param unit the centre, its unit or the provider, by its id
 */
public record CaseOpened(long caseId, String reader, Capacity capacity, String unit) {
    /** Somebody of the centre opened it. */
    public static CaseOpened by(StaffMember clerk, long caseId) {
        return new CaseOpened(caseId, clerk.fullName(), Capacity.of(clerk), clerk.unitId());
    }

    /** An officer of the provider opened it. */
    public static CaseOpened by(ProviderOfficer officer, long caseId) {
        return new CaseOpened(caseId, officer.fullName(), Capacity.PROVIDER_OFFICER, officer.providerId());
    }
}
