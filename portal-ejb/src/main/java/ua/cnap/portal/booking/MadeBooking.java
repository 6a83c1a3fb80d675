package ua.cnap.portal.booking;

import java.net.URI;
import java.util.Optional;
import ua.cnap.portal.status.FeedbackCode;

/**
 * A booking as its maker sees it.
 *
 * @param visit the visit
 * @param code the code of the booking; nothing while a letter has to be answered, which carries it
 * @param address where the visit is looked after, with the code in the fragment; nothing without a code
 */
public record MadeBooking(BookedVisit visit, Optional<FeedbackCode> code, Optional<URI> address) {
    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "MadeBooking[" + visit.id() + "]";
    }
}
