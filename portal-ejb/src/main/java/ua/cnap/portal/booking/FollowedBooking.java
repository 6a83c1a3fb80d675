package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.cnap.portal.status.FeedbackCode;
import ua.cnap.portal.status.FollowedElsewhere;

/** A booked visit is followed by its code on the page where it is looked after. */
@ApplicationScoped
class FollowedBooking implements FollowedElsewhere {
    @Inject
    Bookings bookings;

    @Inject
    BookingCodes codes;

    @Override
    public boolean has(FeedbackCode code) {
        return bookings.findByCode(codes.hashOf(code)).isPresent();
    }

    @Override
    public String address() {
        return "/booking/mine";
    }
}
