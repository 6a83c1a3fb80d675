package ua.cnap.portal.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets so many attempts through in a span of time, per key (an address of the network, say). Remembers a bounded
 * number of keys, the most recent, in this server's memory.
 */
public class AttemptLimit {
    private final int attempts;
    private final Duration span;
    private final Map<String, Window> windows;

    /**
     * @param attempts how many attempts may be made in a span
     * @param span how long a span lasts, from its first attempt
     * @param keys how many keys are remembered
     */
    public AttemptLimit(int attempts, Duration span, int keys) {
        this.attempts = attempts;
        this.span = span;
        this.windows = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
                return size() > keys;
            }
        };
    }

    /**
     * Counts one attempt.
     *
     * @throws TooManyAttempts when the span has none left; says when the next one may be made
     */
    public synchronized void count(String key, Instant now) {
        Window window = windows.get(key);
        if (window == null || !now.isBefore(window.ends)) {
            window = new Window(now.plus(span), 0);
        }
        if (window.used >= attempts) {
            throw new TooManyAttempts(window.ends);
        }
        windows.put(key, new Window(window.ends, window.used + 1));
    }

    private record Window(Instant ends, int used) {}
}
