package ua.cnap.portal.hall;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.queue.Ticket;
import ua.cnap.portal.queue.TicketState;
import ua.cnap.portal.site.Sites;

/** Reading the boards of the halls, open to everybody. */
@Stateless
public class ReadingBoard {
    private static final int MOST_NOW = 8;
    private static final int MOST_EARLIER = 5;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    /**
     * The unit whose board it is.
     *
     * @throws NotFound when no centre has it
     */
    @PermitAll
    public Unit unit(String unitId) {
        return sites.centreOf(unitId).findUnit(unitId).orElseThrow(NotFound::new);
    }

    /** The number of the last change of a line: equal numbers mean equal boards of a day. */
    @PermitAll
    public long version(String unitId) {
        return sites.version(unitId);
    }

    /** What the board of a unit shows. */
    @PermitAll
    public BoardView read(String unitId) {
        List<Ticket> called = called(unitId);
        List<BoardView.Call> now = calls(called.stream()
                .filter(ticket -> ticket.state() == TicketState.CALLED)
                .limit(MOST_NOW)
                .toList());
        List<BoardView.Call> earlier = calls(called.stream()
                .filter(ticket ->
                        ticket.state() != TicketState.CALLED && !ticket.state().isWaiting())
                .limit(MOST_EARLIER)
                .toList());
        return new BoardView(now, earlier, waiting(unitId), sites.stopOf(unitId));
    }

    private static List<BoardView.Call> calls(List<Ticket> tickets) {
        return tickets.stream()
                .map(ticket -> new BoardView.Call(ticket.label(), ticket.deskNumber(), ticket.calls()))
                .toList();
    }

    private List<Ticket> called(String unitId) {
        return entities.createQuery("""
                        select t from Ticket t
                         where t.unitId = :unit and t.takenOn = :day and t.calledAt is not null
                         order by t.calledAt desc, t.id desc
                        """, Ticket.class)
                .setParameter("unit", unitId)
                .setParameter("day", LocalDate.now(clock))
                .setMaxResults(MOST_NOW + 20 * MOST_EARLIER)
                .getResultList();
    }

    private int waiting(String unitId) {
        return entities.createQuery("""
                        select count(t) from Ticket t
                         where t.unitId = :unit and t.takenOn = :day and t.state in (WAITING, TRANSFERRED)
                        """, Long.class)
                .setParameter("unit", unitId)
                .setParameter("day", LocalDate.now(clock))
                .getSingleResult()
                .intValue();
    }
}
