package ua.cnap.portal.queue;

import java.util.Optional;

/**
 * What came of checking a booking in: a ticket, or the visit that lapsed because its visitor came too late.
 *
 * @param ticket the ticket, unless it lapsed
 * @param lapsed the visit that lapsed
 */
public record CheckedIn(Optional<TakenTicket> ticket, Optional<ExpectedVisits.Visit> lapsed) {
    static CheckedIn with(TakenTicket ticket) {
        return new CheckedIn(Optional.of(ticket), Optional.empty());
    }

    static CheckedIn late(ExpectedVisits.Visit visit) {
        return new CheckedIn(Optional.empty(), Optional.of(visit));
    }
}
