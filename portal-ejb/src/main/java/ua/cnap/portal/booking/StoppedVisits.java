package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.cnap.portal.site.Sites;
import ua.cnap.portal.site.StoppingSite;

/**
 * A unit that stops in an air raid or without electricity: whoever booked a time that passes while it stands still, or comes
 * within the next hour for as long as it does, is offered another time by letter. Their own time stays theirs until they
 * choose.
 */
@ApplicationScoped
class StoppedVisits {
    private static final Duration SOON = Duration.ofHours(1);

    @Inject
    Bookings bookings;

    @Inject
    ChangedVisits changes;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    void stopped(@Observes StoppingSite.Stopped stop) {
        offer(stop.unitId(), stop.at(), stop.at().plus(SOON), stop.cause().name());
    }

    void resumed(@Observes StoppingSite.Resumed go) {
        offer(go.unitId(), go.stoppedAt(), go.at(), "RESUMED");
    }

    /** The unit stands still this minute, as it did before: the next hour is another one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void goesOn(String unitId) {
        sites.stopOf(unitId)
                .ifPresent(stop -> offer(
                        unitId,
                        stop.begunAt(),
                        clock.instant().plus(SOON),
                        stop.cause().name()));
    }

    private void offer(String unitId, Instant from, Instant to, String why) {
        bookings.ofUnit(unitId, from, to).forEach(id -> bookings.lock(id)
                .filter(Booking::isToBeOfferedAnother)
                .ifPresent(booking -> {
                    booking.offerAnother(clock.instant());
                    bookings.note(booking, "STRANDED", "", why);
                    changes.tell(booking, BookingNews.Kind.STRANDED);
                }));
    }
}
