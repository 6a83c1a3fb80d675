package ua.cnap.portal.incontainer;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Works until what is waited for has come: a timer of the server may be at the same work at this moment. */
final class Patience {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Patience() {}

    /** Works at least once, and again until it has come; whether it has is for the test to say. */
    static void until(BooleanSupplier come, Runnable work) {
        long end = System.nanoTime() + LONGEST.toNanos();
        do {
            work.run();
        } while (!come.getAsBoolean() && System.nanoTime() < end);
    }
}
