package ua.cnap.portal.queue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.kernel.AttemptLimit;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.TooManyAttempts;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.schedule.Desks;
import ua.cnap.portal.site.Site;
import ua.cnap.portal.site.SiteRefused;
import ua.cnap.portal.site.SiteStop;
import ua.cnap.portal.site.Sites;

/**
 * Somebody joins the line: takes a ticket, or is checked in with the code of a booking. The lock of the line gives
 * the numbers one by one; the same form sent again gives the same ticket.
 */
@Stateless
public class TakingTicket {
    private static final AttemptLimit TAKEN = new AttemptLimit(200, Duration.ofMinutes(10), 10_000);

    /** As many as one booking may have. */
    private static final int MOST_SERVICES = 5;

    @Inject
    Tickets tickets;

    @Inject
    Sites sites;

    @Inject
    TicketCodes codes;

    @Inject
    Instance<ExpectedVisits> bookings;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Desks desks;

    @Inject
    Clock clock;

    /** What the regulation of the centre of this unit says of its line; the kiosk publishes it. */
    @PermitAll
    public QueueRules rules(String unitId) {
        return QueueRules.of(sites.centreOf(unitId));
    }

    /** For what desks of this unit take visitors; for nothing where it keeps no line. */
    @PermitAll
    public Set<DeskFunction> functions(String unitId) {
        return desks.ofCentres(Set.of(sites.centreOf(unitId).id())).stream()
                .filter(desk -> desk.unitId().equals(unitId))
                .flatMap(desk -> desk.functions().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DeskFunction.class)));
    }

    /** The stop of this unit that is not over. */
    @PermitAll
    public Optional<SiteStop> stop(String unitId) {
        return sites.stopOf(unitId);
    }

    /**
     * Takes a ticket.
     *
     * @param from the network address that asks, for the limit of attempts
     * @throws QueueRefused when something that the centre asks for is missing
     * @throws SiteRefused when the unit is stopped
     * @throws NotFound when the centre has no such unit
     * @throws TooManyAttempts when that address took too many
     */
    @PermitAll
    public TakenTicket take(TicketRequest asked, String from) {
        TAKEN.count(from, clock.instant());
        mustFit(asked);
        Site site = sites.lock(asked.centreId(), asked.unitId());
        return tickets.findByRequest(asked.request())
                .map(this::taken)
                .orElseGet(() -> taken(draw(site, asked, ticket -> {})));
    }

    /**
     * Checks a booking in: its visitor stands in the line by the booked time. Checked in again it has the ticket it had.
     *
     * @param typedCode code of the booking
     * @throws QueueRefused when there is no such booking, or it is for another day or place
     * @throws SiteRefused when the unit is stopped
     * @throws TooManyAttempts when that address asked too often
     */
    @PermitAll
    public CheckedIn checkIn(String unitId, UUID request, String typedCode, String from) {
        TAKEN.count(from, clock.instant());
        ExpectedVisits.Visit visit = bookings.stream()
                .flatMap(each -> each.find(typedCode).stream())
                .findFirst()
                .orElseThrow(() -> QueueRefused.because("noBooking"));
        mustBeHereToday(visit, unitId);
        Site site = sites.lock(visit.centreId(), unitId);
        Optional<Ticket> earlier = tickets.findByBooking(visit.booking()).or(() -> tickets.findByRequest(request));
        if (earlier.isPresent()) {
            return CheckedIn.with(taken(earlier.get()));
        }
        boolean inTime = isInTime(visit);
        if (!inTime && rules(unitId).lateCancels()) {
            bookings.forEach(each -> each.late(visit.booking(), now()));
            return CheckedIn.late(visit);
        }
        Ticket ticket = draw(site, asked(visit, request), drawn -> drawn.isOf(visit.booking(), visit.time(), inTime));
        bookings.forEach(each -> each.arrived(visit.booking(), ticket.label(), now()));
        return CheckedIn.with(taken(ticket));
    }

    private void mustBeHereToday(ExpectedVisits.Visit visit, String unitId) {
        if (!visit.time().atZone(KyivClock.ZONE).toLocalDate().equals(LocalDate.now(clock))) {
            throw QueueRefused.otherDay(visit.time());
        }
        if (!visit.unitId().equals(unitId)) {
            throw QueueRefused.otherPlace(sites.place(visit.unitId()));
        }
    }

    private boolean isInTime(ExpectedVisits.Visit visit) {
        Duration late =
                Duration.between(visit.time(), now()).minus(sites.stoppedWithin(visit.unitId(), visit.time(), now()));
        return late.compareTo(rules(visit.unitId()).grace()) <= 0;
    }

    private static TicketRequest asked(ExpectedVisits.Visit visit, UUID request) {
        return new TicketRequest(
                request,
                visit.centreId(),
                visit.unitId(),
                visit.function(),
                visit.serviceCodes(),
                "",
                visit.surname(),
                visit.firstName());
    }

    private void mustFit(TicketRequest asked) {
        QueueRules rules = rules(asked.unitId());
        if (!sites.centreOf(asked.unitId()).id().equals(asked.centreId())) {
            throw new NotFound();
        }
        if (!asked.isNamedAs(rules)) {
            throw QueueRefused.because("name");
        }
        if (!asked.ground().isEmpty() && !rules.grounds().contains(asked.ground())) {
            throw QueueRefused.because("ground");
        }
        if (asked.serviceCodes().size() > MOST_SERVICES
                || !asked.serviceCodes().stream().allMatch(code -> isGiven(code, asked.centreId()))) {
            throw QueueRefused.because("service");
        }
    }

    private boolean isGiven(String code, String centreId) {
        return catalogue
                .findService(code)
                .filter(service -> service.centreIds().contains(centreId))
                .isPresent();
    }

    private Ticket draw(Site site, TicketRequest asked, Consumer<Ticket> booked) {
        sites.mustNotBeStopped(site.unitId());
        Instant at = now();
        LocalDate day = at.atZone(KyivClock.ZONE).toLocalDate();
        String sphere = asked.serviceCodes().stream()
                .flatMap(code -> catalogue.findService(code).stream())
                .map(service -> service.sphere().id())
                .findFirst()
                .orElse("");
        String series = rules(site.unitId()).seriesFor(asked.function(), sphere).letter();
        TicketNumber number = new TicketNumber(series, tickets.nextNumber(site.unitId(), day, series));
        Ticket ticket = new Ticket(asked, number, codes.hash(codes.code(asked.request())), at);
        booked.accept(ticket);
        tickets.add(ticket);
        tickets.log(new TicketEvent(
                ticket, TicketAction.TAKE, TicketState.WAITING, TicketEvent.Actor.VISITOR, asked.ground(), at));
        site.changed();
        return ticket;
    }

    private TakenTicket taken(Ticket ticket) {
        return new TakenTicket(ticket, codes.code(ticket.request()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
