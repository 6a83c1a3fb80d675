package ua.cnap.portal.booking;

import java.time.Instant;
import java.util.UUID;
import ua.cnap.portal.regulation.BookingChannel;
import ua.cnap.portal.slot.Visit;

/**
 * A booking as staff enter it.
 *
 * @param form what the form is known by, however often it is sent
 * @param visit what for and where
 * @param begin when the visit begins
 * @param visitor who comes
 * @param channel by telephone or at the counter
 */
public record EnteredBooking(UUID form, Visit visit, Instant begin, Visitor visitor, BookingChannel channel) {
    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "EnteredBooking[" + form + "]";
    }
}
