package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.slot.Reservation;
import ua.cnap.portal.slot.Reservations;

/** Moves and ends visits that were expected. Joins the transaction of its caller, who has locked the booking. */
@ApplicationScoped
class ChangedVisits {
    @Inject
    Bookings bookings;

    @Inject
    Reservations reservations;

    @Inject
    OfferedVisits offered;

    @Inject
    Event<BookingNews> news;

    @Inject
    Event<BookingMoved> moved;

    /** Ends a visit that was expected; its time is free at once. */
    void cancel(Booking booking, String actor, String reason) {
        end(booking, BookingStatus.CANCELLED, actor, reason);
        tell(booking, BookingNews.Kind.CANCELLED);
    }

    /** Ends a visit without a letter: its letter was not answered, or its visitor did not come. */
    void end(Booking booking, BookingStatus how, String actor, String reason) {
        demandExpected(booking);
        Optional.ofNullable(booking.reservation()).ifPresent(reservations::release);
        booking.end(how);
        bookings.note(booking, how.name(), actor, reason);
        moved.fire(new BookingMoved(booking.id()));
    }

    /** The visitor came and has this ticket. */
    void arrive(Booking booking, String ticket) {
        booking.arrive();
        bookings.note(booking, "ARRIVED", "", ticket);
        moved.fire(new BookingMoved(booking.id()));
    }

    /** Moves a visit; it is at the new time already when the same is asked again. */
    void move(Booking booking, Instant begin, String actor) {
        demandExpected(booking);
        if (!booking.isAt(begin)) {
            to(booking, won(booking, begin), actor);
        }
    }

    private Reservation won(Booking booking, Instant begin) {
        UUID old = booking.reservation();
        UUID next = UUID.randomUUID();
        return old == null
                ? reservations.book(next, booking.wanted(), begin)
                : reservations.swap(old, next, booking.wanted(), begin);
    }

    /**
     * The visit is at a time that is booked for it already.
     *
     * @throws BookingRefused when it is on another day, on which the visitor has as many visits as one may
     */
    void to(Booking booking, Reservation won, String actor) {
        LocalDate day = LocalDate.ofInstant(won.begin(), KyivClock.ZONE);
        if (!day.equals(booking.day())) {
            offered.demandRoom(booking, booking.visitor(), booking.personId(), day);
        }
        String before = booking.beginsAt().toString();
        booking.at(won);
        bookings.note(booking, "MOVED", actor, before);
        tell(booking, BookingNews.Kind.MOVED);
        moved.fire(new BookingMoved(booking.id()));
    }

    /** Has a letter written, if the visitor has an address. */
    void tell(Booking booking, BookingNews.Kind kind) {
        Visitor visitor = booking.visitor();
        visitor.mailbox()
                .ifPresent(mailbox -> news.fire(new BookingNews(booking.id(), kind, mailbox, visitor.language())));
    }

    private static void demandExpected(Booking booking) {
        if (!booking.status().isExpected()) {
            throw BookingRefused.ended(booking.status());
        }
    }
}
