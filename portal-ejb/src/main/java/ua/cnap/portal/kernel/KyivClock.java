package ua.cnap.portal.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The one source of time: the server's clock read in Europe/Kyiv, the zone in which legal days begin and end. */
@ApplicationScoped
public class KyivClock {
    /** The zone of every date that a person reads. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    /** What all injected clocks read; tests of terms set it to other days. */
    private static volatile Clock source = Clock.system(ZONE);

    @Produces
    Clock clock() {
        return new ReadingClock();
    }

    private static final class ReadingClock extends Clock implements Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return source.withZone(zone);
        }

        @Override
        public Instant instant() {
            return source.instant();
        }
    }
}
