package ua.cnap.portal.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.identity.ProviderOfficer;
import ua.cnap.portal.kernel.NotFound;

/** Which cases are with which provider: another provider's, or another community's, are not found. */
@ApplicationScoped
class Assignments {
    /** Where a case stands while providers work on it. */
    static final Set<CaseStatus> LIVE = EnumSet.of(CaseStatus.HANDED_OVER, CaseStatus.IN_WORK, CaseStatus.PAUSED);

    @PersistenceContext
    EntityManager entities;

    @Inject
    MakingMove making;

    /** Refuses who has never been handed the case over. */
    void mustBeWith(ProviderOfficer officer, long caseId) {
        boolean found = !entities.createQuery("""
                        select s.number from RoutedStage s
                         where s.caseId = :id and s.providerId = :provider and s.openedAt is not null
                           and (:everywhere = true or s.centreId = :centre)
                        """, Integer.class)
                .setParameter("id", caseId)
                .setParameter("provider", officer.providerId())
                .setParameter("everywhere", officer.centreId().isEmpty())
                .setParameter("centre", officer.centreId().orElse(""))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (!found) {
            throw new NotFound();
        }
    }

    /** A case that is with the officer's provider, while nobody else may move it. */
    CaseFile lock(ProviderOfficer officer, long caseId) {
        mustBeWith(officer, caseId);
        return making.lock(caseId);
    }
}
