package ua.cnap.portal.kernel;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Something of the database that is read often and changes seldom, kept in memory of a server. At most once a second one
 * caller asks whether it changed, the others go on with what is held; what this server itself changed is seen by its next
 * reading.
 *
 * @param <S> names a state of it: equal stamps mean the same
 * @param <T> what is kept
 */
public final class Remembered<S, T> {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Clock clock;
    private final Supplier<S> stamp;
    private final Predicate<S> holds;
    private final Function<S, T> read;

    private final ReentrantLock checking = new ReentrantLock();
    private final AtomicLong changes = new AtomicLong();
    private volatile Held<S, T> held;

    private record Held<S, T>(S stamp, T value, long changes, long checkedAt) {}

    /**
     * @param stamp asks the database for the state of now
     * @param holds whether a state may be used at all, without asking the database: one of yesterday may not
     * @param read reads that state
     */
    public Remembered(Clock clock, Supplier<S> stamp, Predicate<S> holds, Function<S, T> read) {
        this.clock = clock;
        this.stamp = stamp;
        this.holds = holds;
        this.read = read;
    }

    /** What is known, at most a second old if another server changed it. */
    public T get() {
        Held<S, T> now = held;
        return now != null && isFresh(now) ? now.value() : check();
    }

    /** This server changed it: what is held, or is being read just now, is too old from here on. */
    public void changed() {
        changes.incrementAndGet();
    }

    private boolean isFresh(Held<S, T> now) {
        return isUsable(now) && Math.abs(clock.millis() - now.checkedAt()) < FRESH.toMillis();
    }

    private boolean isUsable(Held<S, T> now) {
        return now.changes() == changes.get() && holds.test(now.stamp());
    }

    private T check() {
        Held<S, T> now = held;
        boolean usable = now != null && isUsable(now);
        if (usable && !checking.tryLock()) {
            return now.value();
        }
        if (!usable) {
            checking.lock();
        }
        try {
            Held<S, T> newer = held;
            return newer != null && isFresh(newer) ? newer.value() : refresh(newer);
        } finally {
            checking.unlock();
        }
    }

    private T refresh(Held<S, T> before) {
        long known = changes.get();
        S current = stamp.get();
        T value = before != null && before.stamp().equals(current) ? before.value() : read.apply(current);
        held = new Held<>(current, value, known, clock.millis());
        return value;
    }
}
