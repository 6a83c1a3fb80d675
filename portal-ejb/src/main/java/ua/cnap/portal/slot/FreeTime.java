package ua.cnap.portal.slot;

import java.time.Instant;
import java.util.List;

/**
 * A time at which a visit can be booked (вільний час).
 *
 * @param visit what for and where
 * @param begin when it begins
 * @param end when it ends
 * @param deskIds the desks that are free then, one at least
 */
public record FreeTime(Visit visit, Instant begin, Instant end, List<Long> deskIds) {
    public FreeTime {
        deskIds = List.copyOf(deskIds);
    }
}
