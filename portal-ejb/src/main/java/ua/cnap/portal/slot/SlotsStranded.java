package ua.cnap.portal.slot;

import java.util.List;

/**
 * People who booked will find nobody at their time, and no other desk of the unit is free then. Observed in the same
 * transaction by whoever knows them, to offer them another time.
 *
 * @param centreId the centre
 * @param reservations what cannot be kept, in order
 */
public record SlotsStranded(String centreId, List<Reservation> reservations) {}
