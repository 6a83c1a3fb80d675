package ua.cnap.portal.booking;

import java.time.Instant;
import ua.cnap.portal.slot.Visit;

/**
 * A time that is held for somebody who is typing (закріплений час); tells nothing of a person.
 *
 * @param visit what for and where
 * @param begin when the visit begins
 * @param end when it ends
 * @param heldUntil until when nobody else can take it
 * @param confirmedByLetter whether the centre asks to confirm by a letter
 * @param collecting whether a result is collected
 */
public record HeldTime(
        Visit visit, Instant begin, Instant end, Instant heldUntil, boolean confirmedByLetter, boolean collecting) {}
