package ua.cnap.portal.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.schedule.Desk;

/** Who sits where. Joins the transaction of its caller. */
@ApplicationScoped
public class Sittings {
    @PersistenceContext
    EntityManager entities;

    /** Where somebody sits now. */
    public Optional<Sitting> of(StaffMember person) {
        return one("s.login = :key", person.login());
    }

    /** Who sits at a desk now. */
    Optional<Sitting> at(long deskId) {
        return one("s.deskId = :key", deskId);
    }

    private Optional<Sitting> one(String condition, Object key) {
        return entities.createQuery("select s from Sitting s where s.endedAt is null and " + condition, Sitting.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Everybody who sits at a desk of a centre now. */
    public List<Sitting> ofCentre(String centreId) {
        return entities.createQuery(
                        "select s from Sitting s where s.endedAt is null and s.centreId = :centre", Sitting.class)
                .setParameter("centre", centreId)
                .getResultList();
    }

    /** Begins one, unless the person sat down at another desk at the same moment. */
    boolean begin(Desk desk, StaffMember person, Instant at) {
        return entities.createNativeQuery("""
                                insert into seat_sitting (centre_id, unit_id, desk_id, login, full_name, begun_at)
                                values (:centre, :unit, :desk, :login, :name, :at) on conflict do nothing
                                """)
                        .setParameter("centre", desk.centreId())
                        .setParameter("unit", desk.unitId())
                        .setParameter("desk", desk.id())
                        .setParameter("login", person.login())
                        .setParameter("name", person.fullName())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** Ends one before another may begin at the same desk or of the same person. */
    void end(Sitting sitting, StaffMember by, Instant at) {
        sitting.end(by, at);
        entities.flush();
    }

    /** Whether somebody still sits where they did, after the lock of the line was won. */
    public boolean isStillOpen(Sitting sitting) {
        entities.refresh(sitting);
        return sitting.isOpen();
    }
}
