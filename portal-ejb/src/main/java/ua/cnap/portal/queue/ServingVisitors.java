package ua.cnap.portal.queue;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.seat.TakingSeat;
import ua.cnap.portal.site.SiteRefused;
import ua.cnap.portal.site.Sites;

/**
 * The work of an administrator at a desk: calls who is next by the rule of the line, serves, parks, passes on, lets go.
 * Each act wins the lock of the line first, so that of many desks one gets a visitor, and is written with who, when, where
 * and why.
 */
@Stateless
public class ServingVisitors {
    private static final int LONGEST_ROW = 20;

    @Inject
    OpenDesks openDesks;

    @Inject
    TakingSeat seats;

    @Inject
    Tickets tickets;

    @Inject
    Sites sites;

    @Inject
    Event<VisitServed> served;

    /** What the administrator sees at the desk; where to sit down, when they sit nowhere. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public DeskScreen screen(StaffMember person) {
        return openDesks.look(person).map(this::screen).orElseGet(() -> DeskScreen.choosing(seats.seats(person)));
    }

    private DeskScreen screen(AtWork work) {
        Desk desk = work.desk();
        Map<Boolean, List<Ticket>> mine = tickets.in(DeskScreen.KEPT, desk.unitId(), work.day()).stream()
                .filter(ticket -> ticket.isAt(desk.id()))
                .collect(Collectors.partitioningBy(ticket -> ticket.state().isAtDesk()));
        return new DeskScreen(
                Optional.of(desk),
                mine.get(true).stream().findFirst(),
                inOrder(work),
                mine.get(false),
                tickets.in(DeskScreen.MISSED, desk.unitId(), work.day()),
                List.of(),
                sites.stopOf(desk.unitId()));
    }

    private List<Ticket> inOrder(AtWork work) {
        List<Ticket> waiting = tickets.waitingFor(work.desk(), work.day());
        Map<Long, Ticket> byId = waiting.stream().collect(Collectors.toMap(Ticket::id, Function.identity()));
        return line(work).order(waiting.stream().map(Ticket::waiting).toList(), lastCalled(work), work.at()).stream()
                .map(each -> byId.get(each.ticketId()))
                .toList();
    }

    /**
     * Calls who is next by the rule to the desk; who was called there already stays called, so that a button pressed twice
     * calls one visitor.
     *
     * @return whom, or nothing when nobody waits for what the desk does
     * @throws QueueRefused when the person sits nowhere, or serves somebody
     * @throws SiteRefused when the site is stopped
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public Optional<Ticket> next(StaffMember person) {
        AtWork work = openDesks.work(person);
        Optional<Ticket> current = current(work);
        if (current.isPresent()) {
            return Optional.of(current.get())
                    .filter(ticket -> ticket.state() == TicketState.CALLED)
                    .or(() -> {
                        throw QueueRefused.busyWith(current.get());
                    });
        }
        sites.mustNotBeStopped(work.desk().unitId());
        List<Ticket> waiting = tickets.waitingFor(work.desk(), work.day());
        Optional<Ticket> next = line(work)
                .next(waiting.stream().map(Ticket::waiting).toList(), lastCalled(work), work.at())
                .flatMap(found -> waiting.stream()
                        .filter(ticket -> ticket.id() == found.ticketId())
                        .findFirst());
        next.ifPresent(ticket -> tickets.log(ticket.call(work.desk(), TicketAction.CALL, work.actor(), "", work.at())));
        return next;
    }

    /**
     * Does something with a ticket; done already at this desk, nothing is done again.
     *
     * @throws NotFound when the unit has no such ticket today, or it is another desk's
     * @throws QueueRefused when the state of the ticket does not allow it, or a reason is missing
     * @throws SiteRefused when somebody is to be called while the site is stopped
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void act(StaffMember person, long ticketId, TicketAction action, Said said) {
        AtWork work = openDesks.work(person);
        Ticket ticket = tickets.find(work.desk().unitId(), work.day(), ticketId)
                .filter(each -> isReachable(each, action, work.desk()))
                .orElseThrow(NotFound::new);
        if (action.needsReason() && said.reason().isEmpty()) {
            throw QueueRefused.because("reason");
        }
        if (action.isCall()) {
            sites.mustNotBeStopped(work.desk().unitId());
        }
        if (!isDoneAlready(ticket, action, work.desk())) {
            tickets.log(perform(ticket, action, said, work));
        }
    }

    /** What stands at a desk is that desk's; the line and the missed calls are everybody's. */
    private static boolean isReachable(Ticket ticket, TicketAction action, Desk desk) {
        boolean atDesk = ticket.state().isAtDesk() || ticket.state() == TicketState.PARKED;
        return !atDesk || ticket.isAt(desk.id()) || action == TicketAction.CALL_AHEAD;
    }

    private static boolean isDoneAlready(Ticket ticket, TicketAction action, Desk desk) {
        return ticket.state() == action.to() && !action.isAllowedFrom(ticket.state()) && ticket.isAt(desk.id());
    }

    private TicketEvent perform(Ticket ticket, TicketAction action, Said said, AtWork work) {
        TicketEvent.Actor actor = work.actor();
        Instant at = work.at();
        return switch (action) {
            case CALL_AHEAD -> callAhead(ticket, said, work);
            case RECALL -> ticket.recall(actor, at);
            case START, PARK -> ticket.step(action, actor, at);
            case RESUME -> resume(ticket, work);
            case TRANSFER ->
                ticket.transfer(said.function().orElseThrow(() -> QueueRefused.because("function")), actor, at);
            case FINISH -> finish(ticket, said, work);
            case MISS, CANCEL -> ticket.end(action, actor, said.reason(), at);
            case DENY_PRIVILEGE -> ticket.denyPrivilege(actor, said.reason(), at);
            case COME_BACK -> ticket.comeBack(actor, at);
            case TAKE, CALL, YIELD -> throw new NotFound();
        };
    }

    private TicketEvent callAhead(Ticket ticket, Said said, AtWork work) {
        mustBeFree(work);
        if (!ticket.isFor(work.desk())) {
            throw QueueRefused.because("otherDesk");
        }
        return ticket.call(work.desk(), TicketAction.CALL_AHEAD, work.actor(), said.reason(), work.at());
    }

    private TicketEvent finish(Ticket ticket, Said said, AtWork work) {
        TicketEvent finished = ticket.end(TicketAction.FINISH, work.actor(), said.reason(), work.at());
        served.fire(new VisitServed(
                ticket.request(),
                ticket.centreId(),
                ticket.unitId(),
                work.desk().id(),
                ticket.serviceCodes().stream().findFirst().orElse("")));
        return finished;
    }

    private TicketEvent resume(Ticket ticket, AtWork work) {
        mustBeFree(work);
        return ticket.step(TicketAction.RESUME, work.actor(), work.at());
    }

    private void mustBeFree(AtWork work) {
        current(work).ifPresent(ticket -> {
            throw QueueRefused.busyWith(ticket);
        });
    }

    private Optional<Ticket> current(AtWork work) {
        return openDesks.findVisitor(work.desk().unitId(), work.desk().id());
    }

    private Line line(AtWork work) {
        return QueueRules.of(sites.centreOf(work.desk().unitId())).line();
    }

    private List<TicketSource> lastCalled(AtWork work) {
        return tickets.lastCalled(work.desk().unitId(), work.day(), work.desk().functions(), LONGEST_ROW);
    }
}
