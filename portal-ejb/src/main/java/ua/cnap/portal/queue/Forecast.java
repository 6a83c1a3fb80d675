package ua.cnap.portal.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.site.Sites;

/**
 * How long somebody will wait (прогноз): the tickets before them by the rule of the line, the usual time of a visit in the
 * unit, the desks at work. Joins the transaction of its caller.
 */
@ApplicationScoped
public class Forecast {
    private static final int ENOUGH_VISITS = 5;
    private static final int RECENT_VISITS = 200;
    private static final int USUAL_MINUTES = 12;
    private static final int MORE_THAN_ANY_ROW = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Tickets tickets;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    /** How many tickets of a unit wait for this function now. */
    public int waiting(String unitId, DeskFunction function) {
        return line(unitId, function).size();
    }

    /** How long somebody waits who joins the line now, in minutes. */
    public int minutesForNewcomer(String unitId, DeskFunction function) {
        return minutes(unitId, function, line(unitId, function));
    }

    /** Who is called before this ticket; nothing when it does not wait. */
    Optional<List<Ticket>> ahead(Ticket ticket) {
        if (!ticket.state().isWaiting()) {
            return Optional.empty();
        }
        List<TicketSource> called =
                tickets.lastCalled(ticket.unitId(), ticket.day(), Set.of(ticket.function()), MORE_THAN_ANY_ROW);
        Map<Long, Ticket> line = line(ticket.unitId(), ticket.function()).stream()
                .collect(Collectors.toMap(Ticket::id, Function.identity()));
        List<Ticket> order = QueueRules.of(sites.centreOf(ticket.unitId()))
                .line()
                .order(line.values().stream().map(Ticket::waiting).toList(), called, clock.instant())
                .stream()
                .map(each -> line.get(each.ticketId()))
                .toList();
        return Optional.of(order.indexOf(ticket)).filter(place -> place >= 0).map(place -> order.subList(0, place));
    }

    private List<Ticket> line(String unitId, DeskFunction function) {
        return tickets.in(TicketState.waiting(), unitId, LocalDate.now(clock)).stream()
                .filter(ticket -> ticket.function() == function)
                .toList();
    }

    /** How long these visitors take, in minutes: who comes for several services takes the usual time of each. */
    int minutes(String unitId, DeskFunction function, Collection<Ticket> visitors) {
        int services = visitors.stream()
                .mapToInt(ticket -> Math.max(1, ticket.serviceCodes().size()))
                .sum();
        return (int) Math.ceil(services * usualMinutes(unitId, function) / desksAtWork(unitId, function));
    }

    private double usualMinutes(String unitId, DeskFunction function) {
        Object[] recent = (Object[]) entities.createNativeQuery("""
                        select count(*), percentile_cont(0.5) within group (order by minutes) from (
                            select extract(epoch from ended_at - begun_at) / 60.0 as minutes from queue_ticket
                             where unit_id = :unit and function = :function and state = 'SERVED'
                             order by id desc limit :recent) served
                        """)
                .setParameter("unit", unitId)
                .setParameter("function", function.name())
                .setParameter("recent", RECENT_VISITS)
                .getSingleResult();
        return ((Number) recent[0]).intValue() < ENOUGH_VISITS ? USUAL_MINUTES : ((Number) recent[1]).doubleValue();
    }

    /** Desks of the function at which somebody sits; at least one, for the line to move at all. */
    private double desksAtWork(String unitId, DeskFunction function) {
        return Math.max(
                1,
                entities.createQuery("""
                                select d from Sitting s join Desk d on d.id = s.deskId
                                 where s.unitId = :unit and s.endedAt is null
                                """, Desk.class)
                        .setParameter("unit", unitId)
                        .getResultStream()
                        .filter(desk -> desk.functions().contains(function))
                        .count());
    }
}
