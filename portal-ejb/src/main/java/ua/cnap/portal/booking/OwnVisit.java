package ua.cnap.portal.booking;

import java.net.URI;
import java.util.Optional;

/**
 * A visit as somebody who booked it while signed in finds it in the cabinet.
 *
 * @param visit the visit
 * @param address where it is looked after, with its code in the fragment; nothing while a letter has to be answered
 */
public record OwnVisit(BookedVisit visit, Optional<URI> address) {
    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "OwnVisit[" + visit.id() + "]";
    }
}
