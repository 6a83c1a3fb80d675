package ua.cnap.portal.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import ua.cnap.portal.kernel.AttemptLimit;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.slot.SlotRefused;

/**
 * Whoever holds the code of a booking waits for an earlier time (лист очікування), takes the one that is offered or leaves
 * it to the next. Each call takes the code as typed and the network address that asks.
 */
@Stateless
public class WaitingForEarlier {
    private static final AttemptLimit ATTEMPTS = new AttemptLimit(60, Duration.ofMinutes(10), 50_000);

    @Inject
    Bookings bookings;

    @Inject
    BookingCodes codes;

    @Inject
    Wishes wishes;

    @Inject
    Clock clock;

    /** Whether the visitor of a booking waits. */
    @PermitAll
    public boolean isWaiting(long bookingId) {
        return wishes.isWaiting(bookingId);
    }

    /** The earlier time that is kept for the visitor of a booking now. */
    @PermitAll
    public Optional<EarlierTime> offered(long bookingId) {
        return wishes.offered(bookingId);
    }

    /**
     * Puts the visitor on the waiting list; offers come by letter.
     *
     * @throws BookingRefused when the visit is ended, or the visitor left no e-mail
     */
    @PermitAll
    public void wish(String typedCode, String from) {
        Booking booking = lock(typedCode, from);
        if (booking.visitor().mailbox().isEmpty()) {
            throw BookingRefused.noMailbox();
        }
        wishes.add(booking);
    }

    /** Takes the visitor off the list; what is kept goes to the next. */
    @PermitAll
    public void giveUp(String typedCode, String from) {
        wishes.remove(lock(typedCode, from));
    }

    /**
     * Moves the visit to the time that is kept; the old one is free at once.
     *
     * @throws BookingRefused when nothing is kept any more
     * @throws SlotRefused when the offer ended in this very moment and somebody else took the time
     */
    @PermitAll
    public BookedVisit accept(String typedCode, String from) {
        Booking booking = lock(typedCode, from);
        wishes.accept(booking);
        return booking.visit();
    }

    /** Leaves the time that is kept to the next who waits; it is not offered to this visitor again. */
    @PermitAll
    public void decline(String typedCode, String from) {
        wishes.decline(lock(typedCode, from));
    }

    private Booking lock(String typedCode, String from) {
        ATTEMPTS.count(from, clock.instant());
        Booking booking = bookings.lockByCode(codes.hashOfTyped(typedCode)).orElseThrow(NotFound::new);
        if (booking.status() != BookingStatus.BOOKED) {
            throw BookingRefused.ended(booking.status());
        }
        return booking;
    }
}
