package ua.cnap.portal.kernel;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Too many attempts from one place: to be tried again after the named time. */
public class TooManyAttempts extends BusinessException {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final transient Instant until;

    public TooManyAttempts(Instant until) {
        super(
                "error.tooManyAttempts",
                ZonedDateTime.ofInstant(until, KyivClock.ZONE).plusMinutes(1).format(HOUR));
        this.until = until;
    }

    /** When the next attempt may be made. */
    public Instant until() {
        return until;
    }
}
