package ua.cnap.portal.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.schedule.DeskFunction;

/**
 * Who is expected by a booking (попередній запис): what the line needs to know of bookings, told by the feature that keeps
 * them. Each method joins the transaction of the line.
 */
public interface ExpectedVisits {
    /**
     * A booked visit.
     *
     * @param serviceCodes codes of its services
     * @param time the booked time
     */
    record Visit(
            UUID booking,
            String centreId,
            String unitId,
            DeskFunction function,
            List<String> serviceCodes,
            Instant time,
            String surname,
            String firstName) {
        @Override
        public String toString() {
            return "Visit[" + booking + "]";
        }
    }

    /** The visit with this code as it was typed, as long as it is neither cancelled nor lapsed. */
    Optional<Visit> find(String typedCode);

    /** The visitor has come and has this ticket. */
    void arrived(UUID booking, String ticket, Instant at);

    /** The visitor came too late, by the rule of the centre the booking lapses (EXPIRED_LATE, R-061). */
    void late(UUID booking, Instant at);
}
