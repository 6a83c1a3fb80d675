package ua.cnap.portal.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The one source of time: the server's clock read in Europe/Kyiv, the zone in which legal days begin and end. */
@ApplicationScoped
public class KyivClock {
    /** The zone of every date that a person reads. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    /** A microsecond is the finest moment that the database keeps: what is read again equals what was written. */
    private static final Duration TICK = Duration.ofNanos(1000);

    @Produces
    Clock clock() {
        return Clock.tick(Clock.system(ZONE), TICK);
    }
}
