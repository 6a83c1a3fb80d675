package ua.cnap.portal.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.Desks;
import ua.cnap.portal.seat.Sitting;
import ua.cnap.portal.seat.Sittings;
import ua.cnap.portal.site.Sites;

/** The desks at which somebody sits. Joins the transaction of its caller. */
@ApplicationScoped
class OpenDesks {
    @Inject
    Sittings sittings;

    @Inject
    Desks desks;

    @Inject
    Sites sites;

    @Inject
    Tickets tickets;

    @Inject
    Clock clock;

    /** Nobody leaves a visitor at the desk. */
    void mustBeFree(@Observes Sitting.Leaving leaving) {
        Sitting sitting = leaving.sitting();
        findVisitor(sitting.unitId(), sitting.deskId()).ifPresent(ticket -> {
            throw sitting.isOf(leaving.by())
                    ? QueueRefused.leaves(ticket)
                    : QueueRefused.isServedBy(sitting.fullName());
        });
    }

    /** Who was called to a desk or is served there. */
    Optional<Ticket> findVisitor(String unitId, long deskId) {
        return tickets.in(TicketState.atDesk(), unitId, LocalDate.now(clock)).stream()
                .filter(ticket -> ticket.isAt(deskId))
                .findFirst();
    }

    /** Where somebody sits, only to look. */
    Optional<AtWork> look(StaffMember person) {
        return sittings.of(person)
                .filter(sitting -> sitting.centreId().equals(person.centreId()))
                .flatMap(sitting -> desks.find(person.centreId(), sitting.deskId()))
                .map(desk -> atWork(desk, person));
    }

    /**
     * Where somebody sits, with the lock of its line and everybody told that it changes.
     *
     * @throws QueueRefused when they sit nowhere, or somebody else has sat down there meanwhile
     */
    AtWork work(StaffMember person) {
        Sitting sitting = sittings.of(person).orElseThrow(() -> QueueRefused.because("noDesk"));
        sites.lock(sitting.centreId(), sitting.unitId()).changed();
        if (!sittings.isStillOpen(sitting)) {
            throw QueueRefused.because("noDesk");
        }
        Desk desk = desks.find(person.centreId(), sitting.deskId()).orElseThrow(() -> QueueRefused.because("noDesk"));
        return atWork(desk, person);
    }

    private AtWork atWork(Desk desk, StaffMember person) {
        return new AtWork(
                desk,
                new TicketEvent.Actor(person.login(), person.fullName(), desk.number()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
