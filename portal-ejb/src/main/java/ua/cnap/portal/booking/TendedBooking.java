package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ua.cnap.portal.slot.Reservations;

/** One booking that the clock moves on, in a transaction of its own; looked at again once nobody else has it in hand. */
@ApplicationScoped
class TendedBooking {
    @Inject
    Bookings bookings;

    @Inject
    ChangedVisits changes;

    @Inject
    Reservations reservations;

    @Inject
    OfferedVisits offered;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void endUnconfirmed(long id) {
        bookings.lock(id)
                .filter(booking -> booking.status() == BookingStatus.AWAITS_CONFIRMATION)
                .filter(booking -> !clock.instant().isBefore(booking.confirmBy()))
                .ifPresent(booking -> changes.end(booking, BookingStatus.UNCONFIRMED, "", ""));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void annul(long id) {
        bookings.lock(id)
                .filter(booking -> booking.status() == BookingStatus.BOOKED)
                .filter(booking -> booking.visit().end().isBefore(clock.instant()))
                .ifPresent(booking -> changes.end(booking, BookingStatus.ANNULLED, "", ""));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(long id) {
        bookings.lock(id)
                .filter(booking -> booking.status() == BookingStatus.HELD)
                .ifPresent(booking -> {
                    reservations.release(booking.reservation());
                    bookings.forget(id);
                });
    }

    /** Forgets who came to a centre on days that are longer over than its regulation keeps names. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forgetNames(String centreId) {
        bookings.forgetNames(
                centreId, LocalDate.now(clock).minusDays(offered.rules(centreId).nameDays()));
    }

    /** Reminds the day before; who books for today or for tomorrow knows it from the letter of the booking. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void remind(long id) {
        bookings.lock(id).filter(Booking::isToBeReminded).ifPresent(booking -> {
            booking.remind(clock.instant());
            LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
            if (booking.day().equals(tomorrow) && booking.wasMadeBefore(LocalDate.now(clock))) {
                changes.tell(booking, BookingNews.Kind.REMINDER);
            }
        });
    }
}
