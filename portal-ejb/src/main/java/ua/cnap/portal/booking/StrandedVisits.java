package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.cnap.portal.slot.Reservation;
import ua.cnap.portal.slot.Reservations;
import ua.cnap.portal.slot.SlotsStranded;

/**
 * Visits whose time the centre cannot keep any more: their visitors are offered another time by letter, and staff see whom
 * to call. The booking stays until another time is chosen or it is cancelled.
 */
@ApplicationScoped
class StrandedVisits {
    @Inject
    Bookings bookings;

    @Inject
    Reservations reservations;

    @Inject
    ChangedVisits changes;

    @Inject
    Clock clock;

    void strand(@Observes SlotsStranded stranded) {
        stranded.reservations().forEach(this::strand);
    }

    private void strand(Reservation reservation) {
        bookings.lockByReservation(reservation.id())
                .filter(booking -> booking.status().isExpected())
                .ifPresent(booking -> {
                    booking.strand(clock.instant());
                    bookings.note(booking, "STRANDED", "", "");
                    changes.tell(booking, BookingNews.Kind.STRANDED);
                    reservations.release(reservation.id());
                });
    }
}
