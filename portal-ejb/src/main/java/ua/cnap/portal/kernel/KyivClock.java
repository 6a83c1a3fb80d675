package ua.cnap.portal.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time: the server's clock read in Europe/Kyiv, the zone in which legal days begin and end. */
@ApplicationScoped
public class KyivClock {
    /** The zone of every date that a person reads. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }
}
