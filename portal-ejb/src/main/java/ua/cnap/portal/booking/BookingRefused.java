package ua.cnap.portal.booking;

import ua.cnap.portal.kernel.BusinessException;

/** A booking that is not taken, with the reason. */
public class BookingRefused extends BusinessException {
    private BookingRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** The centre takes no bookings this way. */
    static BookingRefused channelOff() {
        return new BookingRefused("error.booking.channelOff");
    }

    /** The centre, the unit or the service is not one that can be booked together. */
    static BookingRefused notOffered() {
        return new BookingRefused("error.booking.notOffered");
    }

    /** The visitor has as many visits on that day as one may. */
    static BookingRefused tooMany(int most) {
        return new BookingRefused("error.booking.tooMany", most);
    }

    /** This form made another booking already. */
    static BookingRefused formUsed() {
        return new BookingRefused("error.booking.formUsed");
    }

    /** The visit is over, cancelled or annulled: nothing can be changed any more. */
    static BookingRefused ended(BookingStatus status) {
        return new BookingRefused("error.booking.ended." + status);
    }

    /** Offers of the waiting list come by e-mail, and there is none. */
    static BookingRefused noMailbox() {
        return new BookingRefused("error.booking.noMailbox");
    }

    /** The letter was not answered in time. */
    static BookingRefused confirmedTooLate() {
        return new BookingRefused("error.booking.ended." + BookingStatus.UNCONFIRMED);
    }

    /** The earlier time that was offered is not offered any more. */
    static BookingRefused offerOver() {
        return new BookingRefused("error.booking.offerOver");
    }

    /** What was typed of the visitor is not enough. */
    static BookingRefused visitorUnknown() {
        return new BookingRefused("error.booking.visitor");
    }
}
