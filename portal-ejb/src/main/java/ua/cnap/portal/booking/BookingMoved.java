package ua.cnap.portal.booking;

/**
 * A visit is at another time now, has begun or will not take place; observed in the same transaction.
 *
 * @param bookingId the booking
 */
public record BookingMoved(long bookingId) {}
