package ua.cnap.portal.booking;

import java.time.Instant;
import java.util.Optional;
import ua.cnap.portal.slot.Visit;

/**
 * The choice of a time as a form sends it.
 *
 * @param puzzle the puzzle of the form
 * @param solution what the browser's script found, empty without a script
 * @param visit what for and where
 * @param begin when the visit begins
 * @param resultCode the feedback code of the case whose result is collected, if one is
 * @param from the network address that sends it
 */
public record HoldRequest(
        String puzzle, String solution, Visit visit, Instant begin, Optional<String> resultCode, String from) {
    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "HoldRequest[" + visit + ", " + begin + "]";
    }
}
