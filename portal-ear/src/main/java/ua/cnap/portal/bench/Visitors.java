package ua.cnap.portal.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Visitors of the portal, each from an own network address, so that the limit of attempts per address counts them
 * apart: what is measured is the way that people go, limit included.
 */
final class Visitors {
    /** Pages that one visitor asks for before leaving; the portal answers 30 questions for a status per address. */
    static final int PAGES_EACH = 25;

    private final int port;
    private final AtomicInteger next;

    Visitors(int port, int first) {
        this.port = port;
        this.next = new AtomicInteger(first);
    }

    /** A new visitor, connected. */
    HttpConnection come() throws IOException {
        int number = next.incrementAndGet();
        byte[] address = {127, (byte) (1 + (number >> 15 & 63)), (byte) (number >> 7), (byte) (1 + (number & 127))};
        return new HttpConnection(InetAddress.getByAddress(address), port);
    }
}
