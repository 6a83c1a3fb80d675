package ua.cnap.portal.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clerks who do the same again and again, each time with something else.
 *
 * @param pause how long a clerk looks at a page before the next
 * @param work what a clerk does in the browser with the thing of each number
 */
record OfficeWork(String name, Clerks clerks, Duration pause, Work work) implements Scenario {
    private static final AtomicInteger TURN = new AtomicInteger();

    /** What a clerk does. */
    @FunctionalInterface
    interface Work {
        void once(Browser browser, int turn) throws IOException;
    }

    @Override
    public Activity begin() {
        return new AtWork(clerks.next(), pause, work);
    }

    private record AtWork(Browser browser, Duration pause, Work work) implements Activity {
        @Override
        public boolean once() throws IOException {
            work.once(browser, TURN.getAndIncrement());
            return true;
        }

        @Override
        public void close() {
            // the clerk stays signed in for the next round
        }
    }
}
