package ua.cnap.portal.queue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.kernel.AttemptLimit;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.TooManyAttempts;
import ua.cnap.portal.site.Sites;

/**
 * A visitor watches the own ticket by its code, on any telephone: the place in the line and the forecast; lets others go
 * ahead, cancels, comes back after a missed call. A wrong code, an unknown one and one of another day are told alike.
 */
@Stateless
public class WatchingTicket {
    /** A telephone asks every few seconds, and many share an address. */
    private static final AttemptLimit ASKED = new AttemptLimit(600, Duration.ofMinutes(10), 50_000);

    private static final int LET_AHEAD = 3;

    @Inject
    Tickets tickets;

    @Inject
    TicketCodes codes;

    @Inject
    Sites sites;

    @Inject
    Forecast forecast;

    @Inject
    Clock clock;

    /**
     * How it stands with the ticket of today with this code.
     *
     * @throws TooManyAttempts when the address asked too often
     */
    @PermitAll
    public Optional<TicketStanding> watch(String typedCode, String from) {
        ASKED.count(from, clock.instant());
        return tickets.findByCode(codes.hash(typedCode))
                .filter(ticket -> ticket.day().equals(LocalDate.now(clock)))
                .map(this::standing);
    }

    private TicketStanding standing(Ticket ticket) {
        Optional<List<Ticket>> ahead = forecast.ahead(ticket);
        return new TicketStanding(
                ticket,
                ahead.stream().mapToInt(List::size).findFirst(),
                ahead.stream()
                        .mapToInt(before -> forecast.minutes(ticket.unitId(), ticket.function(), before))
                        .findFirst(),
                sites.stopOf(ticket.unitId()));
    }

    /**
     * Lets up to three who wait for the same go ahead.
     *
     * @throws NotFound when there is no such ticket today
     * @throws QueueRefused when it does not wait, or nobody waits behind it
     * @throws TooManyAttempts when the address asked too often
     */
    @PermitAll
    public void yield(String typedCode, String from) {
        Ticket ticket = locked(typedCode, from);
        Instant place = behind(ticket).stream()
                .limit(LET_AHEAD)
                .map(each -> each.waiting().place())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> QueueRefused.because("nobodyBehind"));
        tickets.log(ticket.yield(place, now()));
    }

    private List<Ticket> behind(Ticket ticket) {
        return tickets.in(TicketState.waiting(), ticket.unitId(), ticket.day()).stream()
                .filter(each -> each.function() == ticket.function() && each.source() == ticket.source())
                .filter(each -> each.waiting().place().isAfter(ticket.waiting().place()))
                .sorted(Comparator.comparing(each -> each.waiting().place()))
                .toList();
    }

    /**
     * Cancels a ticket.
     *
     * @throws NotFound when there is no such ticket today
     * @throws QueueRefused when its visitor is at a desk or the visit is over
     * @throws TooManyAttempts when the address asked too often
     */
    @PermitAll
    public void cancel(String typedCode, String from) {
        tickets.log(locked(typedCode, from).end(TicketAction.CANCEL, TicketEvent.Actor.VISITOR, "", now()));
    }

    /**
     * Comes back after a missed call, to the end of the live line.
     *
     * @throws NotFound when there is no such ticket today
     * @throws QueueRefused when its call was not missed
     * @throws TooManyAttempts when the address asked too often
     */
    @PermitAll
    public void comeBack(String typedCode, String from) {
        tickets.log(locked(typedCode, from).comeBack(TicketEvent.Actor.VISITOR, now()));
    }

    private Ticket locked(String typedCode, String from) {
        Ticket ticket = watch(typedCode, from).map(TicketStanding::ticket).orElseThrow(NotFound::new);
        sites.lock(ticket.centreId(), ticket.unitId()).changed();
        tickets.refresh(ticket);
        return ticket;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
