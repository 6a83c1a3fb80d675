package ua.cnap.portal.bench;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Visitors who read pages.
 *
 * @param requests the request of each number in turn
 */
record Reading(String name, Visitors visitors, IntFunction<Request> requests) implements Scenario {
    private static final AtomicInteger TURN = new AtomicInteger();

    @Override
    public Activity begin() throws IOException {
        return new Reader(visitors, requests);
    }

    private static final class Reader implements Activity {
        private final Visitors visitors;
        private final IntFunction<Request> requests;
        private HttpConnection visitor;
        private int pages;

        Reader(Visitors visitors, IntFunction<Request> requests) throws IOException {
            this.visitors = visitors;
            this.requests = requests;
            this.visitor = visitors.come();
        }

        @Override
        public boolean once() throws IOException {
            if (pages == Visitors.PAGES_EACH) {
                visitor.close();
                visitor = visitors.come();
                pages = 0;
            }
            pages++;
            Answer answer = visitor.send(requests.apply(TURN.getAndIncrement()));
            if (answer.status() != 200 || answer.body().length == 0) {
                throw new IOException("answered with status " + answer.status());
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            visitor.close();
        }
    }
}
