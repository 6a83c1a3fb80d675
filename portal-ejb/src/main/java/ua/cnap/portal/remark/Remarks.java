package ua.cnap.portal.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The remarks of all centres and what they changed. Joins the transaction of its caller. */
@ApplicationScoped
class Remarks {
    @PersistenceContext
    EntityManager entities;

    void add(Remark remark) {
        entities.persist(remark);
    }

    void add(Improvement improvement) {
        entities.persist(improvement);
    }

    /** A remark of this centre that the head may read, while nobody else decides about it. */
    Optional<Remark> lock(String centreId, long id) {
        return Optional.ofNullable(entities.find(Remark.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(remark -> remark.centreId().equals(centreId) && !remark.isConfidential());
    }

    Optional<Improvement> lockImprovement(String centreId, long id) {
        return Optional.ofNullable(entities.find(Improvement.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(improvement -> improvement.centreId().equals(centreId));
    }

    /** Those in this state, the last first. */
    List<Remark> of(String centreId, RemarkState state, int most) {
        return entities.createQuery("""
                        select r from Remark r
                         where r.centreId = :centre and r.state = :state and r.confidential = false
                         order by r.day desc, r.id desc
                        """, Remark.class)
                .setParameter("centre", centreId)
                .setParameter("state", state)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that only the administrator of the portal may read, the last first. */
    List<Remark> confidential(String centreId, int most) {
        return entities.createQuery(
                        "select r from Remark r where r.centreId = :centre and r.confidential = true order by r.day desc, r.id desc",
                        Remark.class)
                .setParameter("centre", centreId)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was told lately, the last first. */
    List<Improvement> improvements(String centreId, int most) {
        return entities.createQuery("""
                        select i from Improvement i
                         where i.centreId = :centre and i.removedAt is null order by i.toldOn desc, i.id desc
                        """, Improvement.class)
                .setParameter("centre", centreId)
                .setMaxResults(most)
                .getResultList();
    }
}
