package ua.cnap.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import ua.cnap.portal.casework.CaseOpened;

/** Writes each opening of a case in the transaction that reads it: what is not logged is not shown. */
@ApplicationScoped
public class AccessLog {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    void write(@Observes CaseOpened opened) {
        entities.persist(new AccessEntry(opened, clock.instant()));
    }

    /** Who opened a case, the last first; who may know is the caller's to decide. */
    public List<CaseAccess> of(long caseId) {
        return entities.createQuery("""
                        select new ua.cnap.portal.access.CaseAccess(e.capacity, e.unit, count(e), max(e.at))
                          from AccessEntry e where e.caseId = :case
                         group by e.capacity, e.unit order by max(e.at) desc
                        """, CaseAccess.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
