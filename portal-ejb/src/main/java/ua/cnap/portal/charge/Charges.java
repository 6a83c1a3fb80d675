package ua.cnap.portal.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.casework.CaseFile;

/** Who is in charge of which case. Joins the transaction of its caller; who may change it is the caller's to decide. */
@ApplicationScoped
class Charges {
    private static final int MOST_LISTED = 100;

    @PersistenceContext
    EntityManager entities;

    /** A case that the caller has read already. */
    CaseFile caseOf(long caseId) {
        return entities.find(CaseFile.class, caseId);
    }

    Optional<CaseCharge> find(long caseId) {
        return Optional.ofNullable(entities.find(CaseCharge.class, caseId));
    }

    /** Who is in charge of a case, made when nobody was; the caller holds the lock of the case. */
    CaseCharge open(long caseId) {
        return find(caseId).orElseGet(() -> {
            CaseCharge charge = new CaseCharge(caseId);
            entities.persist(charge);
            return charge;
        });
    }

    /** Those of several cases of a centre. */
    List<CaseCharge> of(String centreId, Collection<Long> caseIds) {
        return entities.createQuery("""
                        select g from CaseCharge g join CaseFile c on c.id = g.caseId
                         where g.caseId in :cases and c.centreId = :centre
                        """, CaseCharge.class)
                .setParameter("cases", caseIds)
                .setParameter("centre", centreId)
                .getResultList();
    }

    void log(ChargeEntry entry) {
        entities.persist(entry);
    }

    /** How it came that somebody is in charge of a case, the last change first. */
    List<ChargeEntry> entries(long caseId) {
        return entities.createQuery(
                        "select e from ChargeEntry e where e.caseId = :case order by e.id desc", ChargeEntry.class)
                .setParameter("case", caseId)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }
}
