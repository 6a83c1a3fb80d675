package ua.cnap.portal.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.identity.StaffRole;

/** The appointments of all centres. Joins the transaction of its caller. */
@ApplicationScoped
class Appointments {
    private static final int MOST_LISTED = 200;

    @PersistenceContext
    EntityManager entities;

    /** Those of a person in a centre that give rights on a day. */
    List<Appointment> ofPerson(String login, String centreId, LocalDate day) {
        return entities.createQuery("""
                        select a from Appointment a
                         where a.login = :login and a.centreId = :centre and a.endedAt is null
                           and a.fromDay <= :day and (a.toDay is null or a.toDay >= :day)
                        """, Appointment.class)
                .setParameter("login", login)
                .setParameter("centre", centreId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those of a centre, past ones too, the last begun first. */
    List<Appointment> ofCentre(String centreId) {
        return entities.createQuery(
                        "select a from Appointment a where a.centreId = :centre order by a.fromDay desc, a.id desc",
                        Appointment.class)
                .setParameter("centre", centreId)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** An appointment of this centre, while nobody else may end it. */
    Optional<Appointment> lock(String centreId, long id) {
        return Optional.ofNullable(entities.find(Appointment.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(appointment -> appointment.centreId().equals(centreId));
    }

    /** What is to be given. */
    record Draft(
            StaffEntry person, StaffRole role, String unitId, LocalDate from, Optional<LocalDate> to, String ground) {}

    /** Gives an appointment, unless the database finds another one in its way. */
    boolean give(Draft draft, String centreId, String givenBy, Instant at) {
        return entities.createNativeQuery("""
                                insert into duty_appointment (centre_id, unit_id, login, full_name, role, from_day, to_day,
                                       ground, given_by, given_at)
                                values (:centre, :unit, :login, :name, :role, :from, cast(:to as date),
                                       :ground, :by, :at) on conflict do nothing
                                """)
                        .setParameter("centre", centreId)
                        .setParameter("unit", draft.unitId())
                        .setParameter("login", draft.person().login())
                        .setParameter("name", draft.person().fullName())
                        .setParameter("role", draft.role().name())
                        .setParameter("from", draft.from())
                        .setParameter("to", draft.to().map(LocalDate::toString).orElse(null))
                        .setParameter("ground", draft.ground())
                        .setParameter("by", givenBy)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}
