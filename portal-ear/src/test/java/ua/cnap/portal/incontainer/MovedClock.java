package ua.cnap.portal.incontainer;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import ua.cnap.portal.kernel.KyivClock;

/** Moves the clock that is injected everywhere in the portal, and sets it right again. */
final class MovedClock {
    private static volatile Clock current = Clock.system(KyivClock.ZONE);

    private MovedClock() {}

    /** What the portal takes for the time. */
    static Instant now() {
        return current.instant();
    }

    /** Works while it is nine in the morning of a day. */
    static void onMorningOf(LocalDate day, Runnable work) {
        set(Clock.fixed(day.atTime(LocalTime.of(9, 0)).atZone(KyivClock.ZONE).toInstant(), KyivClock.ZONE));
        try {
            work.run();
        } finally {
            set(Clock.system(KyivClock.ZONE));
        }
    }

    private static void set(Clock clock) {
        try {
            Field source = KyivClock.class.getDeclaredField("source");
            source.setAccessible(true);
            source.set(null, clock);
            current = clock;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
