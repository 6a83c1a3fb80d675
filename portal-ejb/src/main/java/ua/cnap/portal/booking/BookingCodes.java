package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import ua.cnap.portal.status.OwnCodes;

/** Codes of bookings. */
@ApplicationScoped
class BookingCodes extends OwnCodes {
    BookingCodes() {
        super("booking", "/booking/mine");
    }
}
