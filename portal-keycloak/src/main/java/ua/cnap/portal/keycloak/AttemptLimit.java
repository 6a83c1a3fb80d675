package ua.cnap.portal.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many refused signatures one network address may send within a while. A signature that was accepted costs nothing,
 * so a centre where many people enter through one address is not shut out.
 */
final class AttemptLimit {

    private static final int ADDRESSES = 10_000;

    private final int attempts;
    private final Duration window;
    private final Clock clock;
    private final Map<String, Deque<Instant>> refused = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ADDRESSES;
        }
    };

    AttemptLimit(int attempts, Duration window, Clock clock) {
        this.attempts = attempts;
        this.window = window;
        this.clock = clock;
    }

    /** The time at which the address may try again, if it has to wait. */
    synchronized Optional<Instant> waitUntil(String address) {
        Deque<Instant> times = refused.get(address);
        if (times == null) {
            return Optional.empty();
        }
        forgetOld(times);
        return times.size() < attempts
                ? Optional.empty()
                : Optional.of(times.getFirst().plus(window));
    }

    synchronized void refused(String address) {
        Deque<Instant> times = refused.computeIfAbsent(address, ignored -> new ArrayDeque<>());
        forgetOld(times);
        times.addLast(clock.instant());
    }

    private void forgetOld(Deque<Instant> times) {
        Instant oldest = clock.instant().minus(window);
        while (!times.isEmpty() && !times.getFirst().isAfter(oldest)) {
            times.removeFirst();
        }
    }
}
