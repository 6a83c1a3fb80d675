package ua.cnap.portal.slot;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Time of a desk that is somebody's (резерв часу).
 *
 * @param id given by who reserved it
 * @param visit what for and where
 * @param deskId the desk
 * @param begin when it begins
 * @param end when it ends
 * @param heldUntil until when it is held for somebody who is still choosing; nothing once it is booked
 */
public record Reservation(UUID id, Visit visit, long deskId, Instant begin, Instant end, Optional<Instant> heldUntil) {}
