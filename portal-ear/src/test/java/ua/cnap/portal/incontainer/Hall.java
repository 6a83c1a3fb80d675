package ua.cnap.portal.incontainer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.queue.DeskScreen;
import ua.cnap.portal.queue.Said;
import ua.cnap.portal.queue.ServingVisitors;
import ua.cnap.portal.queue.TakenTicket;
import ua.cnap.portal.queue.TakingTicket;
import ua.cnap.portal.queue.Ticket;
import ua.cnap.portal.queue.TicketAction;
import ua.cnap.portal.queue.TicketRequest;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.seat.TakingSeat;

/** The hall of a new centre: its desks, its people, its visitors. */
@ApplicationScoped
public class Hall {
    private static final String EJB = "java:global/portal/portal-ejb/";

    @EJB(lookup = EJB + "TakingTicket!ua.cnap.portal.queue.TakingTicket")
    TakingTicket taking;

    @EJB(lookup = EJB + "ServingVisitors!ua.cnap.portal.queue.ServingVisitors")
    ServingVisitors serving;

    @EJB(lookup = EJB + "TakingSeat!ua.cnap.portal.seat.TakingSeat")
    TakingSeat seats;

    @Inject
    RegulatedCentre centres;

    @Inject
    Registry registry;

    /** A new centre with these rules. */
    String open(String config) {
        return centres.open(config);
    }

    /** A desk of the centre with these functions, empty of services: it takes all. */
    long desk(String centre, String unit, String functions) {
        String number =
                String.valueOf(1 + registry.count("select count(*) from schedule_desk where centre_id = ?", centre));
        registry.change("""
                insert into schedule_desk (centre_id, unit_id, number, functions, services, holder, position)
                values (?, ?, ?, ?, '', '', '')
                """, centre, unit, number, functions);
        return registry.count("select id from schedule_desk where unit_id = ? and number = ?", unit, number);
    }

    /** Somebody who sits at a new desk for intake. */
    StaffMember atDesk(String centre) {
        StaffMember clerk = clerk(centre);
        sit(clerk, desk(centre, centre, "INTAKE"));
        return clerk;
    }

    static StaffMember clerk(String centre) {
        return new StaffMember(
                "it-" + UUID.randomUUID(), "Ткаченко Олена Іванівна", centre, centre, Set.of(StaffRole.ADMINISTRATOR));
    }

    void sit(StaffMember clerk, long desk) {
        As.CLERK.call(() -> {
            seats.sit(clerk, desk);
            return desk;
        });
    }

    /** A ticket for intake of a nameless live visitor. */
    TakenTicket take(String centre) {
        return take(asked(centre, UUID.randomUUID(), ""));
    }

    TakenTicket take(TicketRequest asked) {
        return taking.take(asked, UUID.randomUUID().toString());
    }

    static TicketRequest asked(String centre, UUID request, String ground) {
        return new TicketRequest(request, centre, centre, DeskFunction.INTAKE, List.of(), ground, "", "");
    }

    Optional<Ticket> next(StaffMember clerk) {
        return As.CLERK.call(() -> serving.next(clerk));
    }

    void act(StaffMember clerk, Ticket ticket, TicketAction action) {
        act(clerk, ticket, action, Said.NOTHING);
    }

    void act(StaffMember clerk, Ticket ticket, TicketAction action, Said said) {
        As.CLERK.call(() -> {
            serving.act(clerk, ticket.id(), action, said);
            return ticket;
        });
    }

    /** Calls, serves and lets go whoever is next. */
    Optional<Ticket> serve(StaffMember clerk) {
        Optional<Ticket> next = next(clerk);
        next.ifPresent(ticket -> {
            act(clerk, ticket, TicketAction.START);
            act(clerk, ticket, TicketAction.FINISH);
        });
        return next;
    }

    DeskScreen screen(StaffMember clerk) {
        return As.CLERK.call(() -> serving.screen(clerk));
    }
}
