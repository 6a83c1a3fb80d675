package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.queue.ExpectedVisits;

/** Tells the line in the hall who is expected, and learns from it who came in time and who too late. */
@ApplicationScoped
class ComingVisitors implements ExpectedVisits {
    @Inject
    Bookings bookings;

    @Inject
    BookingCodes codes;

    @Inject
    ChangedVisits changes;

    @Override
    public Optional<Visit> find(String typedCode) {
        return bookings.findByCode(codes.hashOfTyped(typedCode))
                .filter(booking ->
                        booking.status() == BookingStatus.BOOKED || booking.status() == BookingStatus.ARRIVED)
                .map(ComingVisitors::expected);
    }

    private static Visit expected(Booking booking) {
        String[] name = booking.visitor().name().split(" ", 2);
        return new Visit(
                booking.form(),
                booking.wanted().centreId(),
                booking.wanted().unitId(),
                booking.wanted().function(),
                booking.wanted().serviceCodes(),
                booking.beginsAt(),
                name[0],
                name.length > 1 ? name[1] : "");
    }

    @Override
    public void arrived(UUID booking, String ticket, Instant at) {
        bookings.lock(booking)
                .filter(visit -> visit.status() == BookingStatus.BOOKED)
                .ifPresent(visit -> changes.arrive(visit, ticket));
    }

    @Override
    public void late(UUID booking, Instant at) {
        bookings.lock(booking)
                .filter(visit -> visit.status() == BookingStatus.BOOKED)
                .ifPresent(visit -> changes.end(visit, BookingStatus.ANNULLED, "", ""));
    }
}
