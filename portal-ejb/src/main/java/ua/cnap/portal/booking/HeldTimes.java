package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.regulation.BookingChannel;
import ua.cnap.portal.slot.Reservation;
import ua.cnap.portal.slot.Reservations;
import ua.cnap.portal.slot.Visit;

/** Times that wait for their visitor to be named. Joins the transaction of its caller. */
@ApplicationScoped
class HeldTimes {
    /** How long a chosen time waits. */
    static final Duration HOLD = Duration.ofMinutes(5);

    @Inject
    Bookings bookings;

    @Inject
    Reservations reservations;

    @Inject
    OfferedVisits offered;

    @Inject
    BookingCodes codes;

    @Inject
    Clock clock;

    /** Holds a time for a form; another choice of the same form gives the first one back. */
    Booking hold(UUID form, Visit visit, Instant begin, BookingChannel channel, Long resultOf) {
        Optional<Booking> earlier = bookings.lock(form);
        earlier.filter(booking -> booking.status() != BookingStatus.HELD).ifPresent(used -> {
            throw BookingRefused.formUsed();
        });
        Reservation held = reservations.hold(choice(form, visit, begin), visit, begin, HOLD);
        Booking booking = earlier.orElseGet(() -> drawn(form, channel));
        UUID before = booking.reservation();
        booking.at(held);
        booking.concerns(resultOf);
        if (before == null) {
            bookings.add(booking);
        } else if (!before.equals(held.id())) {
            reservations.release(before);
        }
        return booking;
    }

    /** Holds another time for the visit of a form whose first one was lost. */
    void holdAnother(UUID form, Instant begin) {
        bookings.lock(form)
                .filter(booking -> booking.status() == BookingStatus.HELD)
                .ifPresent(booking -> hold(form, booking.wanted(), begin, booking.channel(), booking.caseId()));
    }

    /** The id of a choice: the same choice of the same form is the same reservation. */
    private static UUID choice(UUID form, Visit visit, Instant begin) {
        return UUID.nameUUIDFromBytes((form + "\n" + visit + "\n" + begin).getBytes(StandardCharsets.UTF_8));
    }

    private Booking drawn(UUID form, BookingChannel channel) {
        String seed = codes.seed();
        return new Booking(form, channel, seed, codes.hashOf(seed), clock.instant());
    }

    /** The time that a form holds, even when the hold ran out; nothing once somebody is named. */
    Optional<HeldTime> find(UUID form) {
        return bookings.find(form)
                .filter(booking -> booking.status() == BookingStatus.HELD)
                .map(this::heldTime);
    }

    private HeldTime heldTime(Booking booking) {
        BookedVisit visit = booking.visit();
        Instant until = reservations
                .find(booking.reservation())
                .flatMap(Reservation::heldUntil)
                .orElse(Instant.EPOCH);
        boolean letter = offered.rules(visit.wanted().centreId()).confirmed();
        return new HeldTime(visit.wanted(), visit.begin(), visit.end(), until, letter, visit.caseId() != null);
    }
}
