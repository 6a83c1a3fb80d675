package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.identity.People;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.BookingChannel;
import ua.cnap.portal.regulation.BookingRules;
import ua.cnap.portal.slot.Reservation;
import ua.cnap.portal.slot.Reservations;
import ua.cnap.portal.status.FeedbackCode;

/** Times that become a visitor's. Joins the transaction of its caller. */
@ApplicationScoped
class TakenTimes {
    @Inject
    Bookings bookings;

    @Inject
    HeldTimes held;

    @Inject
    Reservations reservations;

    @Inject
    OfferedVisits offered;

    @Inject
    BookingCodes codes;

    @Inject
    People people;

    @Inject
    VisitedCases cases;

    @Inject
    ChangedVisits changes;

    @Inject
    Clock clock;

    /** Books the held time for a visitor; sent again it is the same booking. */
    MadeBooking name(UUID form, Visitor visitor, Optional<SignedInPerson> person, Optional<UUID> about) {
        Booking booking = bookings.lock(form).orElseThrow(NotFound::new);
        if (booking.status() != BookingStatus.HELD) {
            return again(booking, visitor);
        }
        String centreId = booking.wanted().centreId();
        BookingRules rules = offered.rules(centreId);
        if (rules.confirmed() && visitor.mailbox().isEmpty()) {
            throw BookingRefused.visitorUnknown();
        }
        offered.demandChannel(centreId, BookingChannel.WEB);
        name(booking, visitor, person.map(people::idOf));
        person.flatMap(own -> about.map(application -> cases.demand(own, application, booking.wanted())))
                .ifPresent(booking::concerns);
        if (rules.confirmed()) {
            booking.askToConfirm(clock.instant());
            changes.tell(booking, BookingNews.Kind.CONFIRM);
        } else {
            booking.book();
            changes.tell(booking, BookingNews.Kind.BOOKED);
        }
        bookings.note(booking, "MADE", "", "");
        return made(booking);
    }

    /** Books at once for somebody whom staff speak with; sent again it is the same booking. */
    MadeBooking enter(EnteredBooking entered, String clerk) {
        Optional<Booking> earlier = bookings.lock(entered.form());
        if (earlier.filter(booking -> booking.status() != BookingStatus.HELD).isPresent()) {
            return again(earlier.get(), entered.visitor());
        }
        Booking booking = held.hold(entered.form(), entered.visit(), entered.begin(), entered.channel(), null);
        name(booking, entered.visitor(), Optional.empty());
        booking.book();
        bookings.note(booking, "MADE", clerk, "");
        changes.tell(booking, BookingNews.Kind.BOOKED);
        return made(booking);
    }

    private void name(Booking booking, Visitor visitor, Optional<Long> person) {
        if (!visitor.defects().isEmpty()) {
            throw BookingRefused.visitorUnknown();
        }
        booking.at(secured(booking));
        offered.demandRoom(booking, visitor, person, booking.day());
        booking.name(visitor, person.orElse(null));
    }

    /** The held time, booked; the same time at another desk when the hold ran out and the desk is somebody else's. */
    private Reservation secured(Booking booking) {
        return reservations.find(booking.reservation()).isPresent()
                ? reservations.book(booking.reservation())
                : reservations.book(UUID.randomUUID(), booking.wanted(), booking.beginsAt());
    }

    private MadeBooking again(Booking booking, Visitor visitor) {
        if (!booking.visitor().equals(visitor)) {
            throw BookingRefused.formUsed();
        }
        return made(booking);
    }

    private MadeBooking made(Booking booking) {
        boolean secret = booking.status() == BookingStatus.AWAITS_CONFIRMATION;
        Optional<FeedbackCode> code = Optional.of(codes.code(booking.seed())).filter(any -> !secret);
        BookedVisit visit = booking.visit();
        return new MadeBooking(
                visit,
                code,
                code.map(known -> codes.address(known, visit.visitor().language())));
    }

    /** Whether somebody was named in this form already. */
    boolean isUsed(UUID form) {
        return bookings.find(form)
                .filter(booking -> booking.status() != BookingStatus.HELD)
                .isPresent();
    }
}
