package ua.cnap.portal.queue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.seat.Seat;
import ua.cnap.portal.site.SiteStop;

/**
 * What an administrator sees at the desk.
 *
 * @param desk the desk at which they sit, if they do
 * @param current who was called to it or is served there
 * @param line who waits for what the desk does, in the order of the rule
 * @param parked who comes back to it
 * @param missed whose call was missed in the unit today
 * @param desks where they may sit down
 * @param stop the stop of the site that is not over
 */
public record DeskScreen(
        Optional<Desk> desk,
        Optional<Ticket> current,
        List<Ticket> line,
        List<Ticket> parked,
        List<Ticket> missed,
        List<Seat> desks,
        Optional<SiteStop> stop) {
    /** The states in which a ticket belongs to a desk. */
    static final Set<TicketState> KEPT = EnumSet.of(TicketState.CALLED, TicketState.SERVING, TicketState.PARKED);

    /** The state of a missed call. */
    static final Set<TicketState> MISSED = EnumSet.of(TicketState.NO_SHOW);

    static DeskScreen choosing(List<Seat> desks) {
        return new DeskScreen(
                Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), desks, Optional.empty());
    }
}
