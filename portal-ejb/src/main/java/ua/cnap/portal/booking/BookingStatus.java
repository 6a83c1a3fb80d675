package ua.cnap.portal.booking;

/** Where a booking is in its life (стан попереднього запису). */
public enum BookingStatus {
    /** A time is held for somebody who has not said yet who comes. */
    HELD,
    /** It counts when the letter about it is answered in time. */
    AWAITS_CONFIRMATION,
    /** The visitor is expected. */
    BOOKED,
    /** The visitor came. */
    ARRIVED,
    /** Given up by the visitor, or by the centre in the visitor's name. */
    CANCELLED,
    /** The visitor came too late, or not at all (анульовано, R-061). */
    ANNULLED,
    /** Nobody answered the letter in time. */
    UNCONFIRMED;

    /** Whether a visit is to be expected, so that it can be moved or cancelled. */
    public boolean isExpected() {
        return this == BOOKED || this == AWAITS_CONFIRMATION;
    }
}
