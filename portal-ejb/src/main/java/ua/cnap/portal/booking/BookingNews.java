package ua.cnap.portal.booking;

/**
 * Something about a booking that its visitor is told by letter; observed in the same transaction.
 *
 * @param bookingId the booking
 * @param kind what
 * @param mailbox where to
 * @param language language of the letter, uk or en
 */
public record BookingNews(long bookingId, Kind kind, String mailbox, String language) {
    /** What is told. */
    public enum Kind {
        /** The booking counts when the letter is answered in time. */
        CONFIRM,
        /** The visit is booked. */
        BOOKED,
        /** The visit is at another time. */
        MOVED,
        /** The visit is cancelled. */
        CANCELLED,
        /** The visit is tomorrow. */
        REMINDER,
        /** An earlier time is offered until a moment. */
        OFFER,
        /** The centre cannot receive the visitor then; another time is to be chosen. */
        STRANDED
    }
}
