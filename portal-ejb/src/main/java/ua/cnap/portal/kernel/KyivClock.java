package ua.cnap.portal.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one source of time: the server's clock read in Europe/Kyiv, the zone in which legal days begin and end. It ticks in
 * microseconds, as the database keeps moments: what is hashed or compared before it is stored reads back the same.
 */
@ApplicationScoped
public class KyivClock {
    /** The zone of every date that a person reads. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    private static final Duration MICROSECOND = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    Clock clock() {
        return Clock.tick(Clock.system(ZONE), MICROSECOND);
    }
}
