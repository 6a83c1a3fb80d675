package ua.cnap.portal.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.identity.StaffMember;

/** The people of the centres (список працівників): each is in it since entering the office for the first time. */
@ApplicationScoped
public class StaffList {
    private static final int MOST_LISTED = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Enters somebody, or notes their new name, unit, roles and address. */
    void enter(StaffMember person, String email) {
        entities.createNativeQuery("""
                        insert into duty_staff (login, centre_id, unit_id, full_name, roles, email, seen_at)
                        values (:login, :centre, :unit, :name, :roles, :email, :now)
                        on conflict (login) do update set centre_id = excluded.centre_id, unit_id = excluded.unit_id,
                           full_name = excluded.full_name, roles = excluded.roles, email = excluded.email,
                           seen_at = excluded.seen_at
                        """)
                .setParameter("login", person.login())
                .setParameter("centre", person.centreId())
                .setParameter("unit", person.unitId())
                .setParameter("name", person.fullName())
                .setParameter("roles", StaffEntry.written(person))
                .setParameter("email", email)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** The people of a centre by name. */
    public List<StaffEntry> of(String centreId) {
        return entities.createQuery(
                        "select s from StaffEntry s where s.centreId = :centre order by s.fullName, s.login",
                        StaffEntry.class)
                .setParameter("centre", centreId)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** Somebody of a centre by name, unless two are called so. */
    public Optional<StaffEntry> findByName(String centreId, String fullName) {
        List<StaffEntry> named = entities.createQuery(
                        "select s from StaffEntry s where s.centreId = :centre and s.fullName = :name",
                        StaffEntry.class)
                .setParameter("centre", centreId)
                .setParameter("name", fullName)
                .setMaxResults(2)
                .getResultList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Somebody of a centre. */
    public Optional<StaffEntry> find(String centreId, String login) {
        return entities.createQuery(
                        "select s from StaffEntry s where s.centreId = :centre and s.login = :login", StaffEntry.class)
                .setParameter("centre", centreId)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }
}
