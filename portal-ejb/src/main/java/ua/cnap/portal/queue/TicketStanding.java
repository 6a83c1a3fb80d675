package ua.cnap.portal.queue;

import java.util.Optional;
import java.util.OptionalInt;
import ua.cnap.portal.site.SiteStop;

/**
 * How it stands with a ticket, as its visitor sees it on the own telephone: nothing personal.
 *
 * @param ticket the ticket
 * @param ahead how many are called before it; nothing when it does not wait
 * @param minutes how long that will take
 * @param stop the stop of the site that is not over
 */
public record TicketStanding(Ticket ticket, OptionalInt ahead, OptionalInt minutes, Optional<SiteStop> stop) {
    @Override
    public String toString() {
        return ticket.label();
    }
}
