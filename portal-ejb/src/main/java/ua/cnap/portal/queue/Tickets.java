package ua.cnap.portal.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.DeskFunction;

/** The tickets of all units and the log of what was done with them. Joins the transaction of its caller. */
@ApplicationScoped
class Tickets {
    private static final int MOST_LISTED = 500;

    @PersistenceContext
    EntityManager entities;

    void add(Ticket ticket) {
        entities.persist(ticket);
    }

    void log(TicketEvent event) {
        entities.persist(event);
    }

    Optional<Ticket> findByRequest(UUID request) {
        return one("t.request = :key", request);
    }

    Optional<Ticket> findByBooking(UUID booking) {
        return one("t.booking = :key", booking);
    }

    Optional<Ticket> findByCode(String hash) {
        return one("t.codeHash = :key", hash);
    }

    Optional<Ticket> find(String unitId, LocalDate day, long id) {
        return Optional.ofNullable(entities.find(Ticket.class, id))
                .filter(ticket -> ticket.unitId().equals(unitId) && ticket.day().equals(day));
    }

    /** What a ticket is now, after the lock of its line was won. */
    void refresh(Ticket ticket) {
        entities.refresh(ticket);
    }

    private Optional<Ticket> one(String condition, Object key) {
        return entities.createQuery("select t from Ticket t where " + condition, Ticket.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The number that the next ticket of a series gets; the caller holds the lock of the line. */
    int nextNumber(String unitId, LocalDate day, String series) {
        return 1
                + entities.createQuery("""
                        select coalesce(max(t.serial), 0) from Ticket t
                         where t.unitId = :unit and t.takenOn = :day and t.series = :series
                        """, Integer.class)
                        .setParameter("unit", unitId)
                        .setParameter("day", day)
                        .setParameter("series", series)
                        .getSingleResult();
    }

    /** Centres that keep names on tickets of before a day. */
    List<String> centresWithNames(LocalDate day) {
        return entities.createQuery(
                        "select distinct t.centreId from Ticket t where t.fullName <> '' and t.takenOn < :day",
                        String.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Forgets the names on the tickets of a centre of before a day. */
    void forgetNames(String centreId, LocalDate day) {
        entities.createQuery("""
                        update Ticket t set t.fullName = ''
                         where t.fullName <> '' and t.centreId = :centre and t.takenOn < :day
                        """)
                .setParameter("centre", centreId)
                .setParameter("day", day)
                .executeUpdate();
    }

    /** Those of a unit and day in these states, in the order they were taken. */
    List<Ticket> in(Set<TicketState> states, String unitId, LocalDate day) {
        TypedQuery<Ticket> tickets = entities.createQuery("""
                select t from Ticket t
                 where t.unitId = :unit and t.takenOn = :day and t.state in :states order by t.id
                """, Ticket.class);
        return tickets.setParameter("unit", unitId)
                .setParameter("day", day)
                .setParameter("states", states)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** Those that a desk can call. */
    List<Ticket> waitingFor(Desk desk, LocalDate day) {
        return in(TicketState.waiting(), desk.unitId(), day).stream()
                .filter(ticket -> ticket.isFor(desk))
                .toList();
    }

    /** On what those stood whom the rule called last for these functions, the last first. */
    List<TicketSource> lastCalled(String unitId, LocalDate day, Collection<DeskFunction> functions, int count) {
        return entities.createQuery("""
                        select e.source from TicketEvent e join Ticket t on t.id = e.ticketId
                         where e.unitId = :unit and e.action = CALL and t.takenOn = :day and t.purpose in :functions
                         order by e.id desc
                        """, TicketSource.class)
                .setParameter("unit", unitId)
                .setParameter("day", day)
                .setParameter("functions", functions)
                .setMaxResults(count)
                .getResultList();
    }
}
