package ua.cnap.portal.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The acts of acceptance and transfer. */
@ApplicationScoped
class TransferActs {
    @PersistenceContext
    EntityManager entities;

    TransferAct add(TransferAct act) {
        entities.persist(act);
        return act;
    }

    /** The acts over a register, in their order. */
    List<ActSummary> of(long registerId) {
        return entities.createQuery("""
                        select new ua.cnap.portal.transfer.ActSummary(
                               a.id, a.number, a.madeAt, a.gave, a.took, size(a.lines))
                          from TransferAct a where a.registerId = :register order by a.number
                        """, ActSummary.class)
                .setParameter("register", registerId)
                .getResultList();
    }
}
