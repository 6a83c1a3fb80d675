package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.cnap.portal.site.StoppingSite;

/**
 * A unit that stops in an air raid or without electricity: visitors of the next hour, and those whose time passed while it
 * stood still, are offered another time by letter. Their own time stays theirs until they choose.
 */
@ApplicationScoped
class StoppedVisits {
    private static final Duration SOON = Duration.ofHours(1);

    @Inject
    Bookings bookings;

    @Inject
    ChangedVisits changes;

    @Inject
    Clock clock;

    void stopped(@Observes StoppingSite.Stopped stop) {
        offer(stop.unitId(), stop.at(), stop.at().plus(SOON), stop.cause().name());
    }

    void resumed(@Observes StoppingSite.Resumed go) {
        offer(go.unitId(), go.stoppedAt(), go.at(), "RESUMED");
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
