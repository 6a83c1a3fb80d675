package ua.cnap.portal.booking;

import java.time.Instant;
import ua.cnap.portal.regulation.BookingChannel;
import ua.cnap.portal.slot.Visit;

/**
 * A booked visit as it is shown to its visitor and to the centre.
 *
 * @param id what the centre's pages know it by; never tells a visitor anything
 * @param status where it is in its life
 * @param wanted what it is for and where
 * @param begin when it begins
 * @param end when it ends
 * @param channel how it was booked
 * @param visitor who comes
 * @param stranded whether the centre cannot receive the visitor then, so that another time is to be chosen
 * @param caseId the case whose result is collected or that the visit is about, null for none
 * @param confirmBy until when a letter has to be answered, null when nothing is awaited
 * @param edition grows with every change
 */
public record BookedVisit(
        long id,
        BookingStatus status,
        Visit wanted,
        Instant begin,
        Instant end,
        BookingChannel channel,
        Visitor visitor,
        boolean stranded,
        Long caseId,
        Instant confirmBy,
        int edition) {
    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "BookedVisit[" + id + "]";
    }
}
