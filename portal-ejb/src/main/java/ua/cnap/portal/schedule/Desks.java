package ua.cnap.portal.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The desks of all centres. Joins the transaction of its caller. */
@ApplicationScoped
public class Desks {
    @PersistenceContext
    EntityManager entities;

    /** The desks of these centres that work, by centre, unit and number. */
    public List<Desk> ofCentres(Collection<String> centreIds) {
        return entities.createQuery("""
                        select d from Desk d where d.centreId in :centres and d.closedAt is null
                         order by d.centreId, d.unitId, length(d.number), d.number
                        """, Desk.class)
                .setParameter("centres", centreIds)
                .getResultList();
    }

    /** A desk of this centre, closed or not. */
    public Optional<Desk> find(String centreId, long id) {
        return Optional.ofNullable(entities.find(Desk.class, id))
                .filter(desk -> desk.centreId().equals(centreId));
    }

    /** Whether a centre has, or had, any desk. */
    boolean has(String centreId) {
        return entities.createQuery("select count(d) from Desk d where d.centreId = :centre", Long.class)
                        .setParameter("centre", centreId)
                        .getSingleResult()
                > 0;
    }

    void add(Desk desk) {
        entities.persist(desk);
    }
}
