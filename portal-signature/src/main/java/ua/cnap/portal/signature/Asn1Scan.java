package ua.cnap.portal.signature;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Walks the outer structure of a BER message before any library does: no nesting or number of elements beyond the
 * limits, no length beyond the end, nothing after the message.
 */
final class Asn1Scan {

    private static final int INDEFINITE = -1;

    private final byte[] bytes;
    private final Limits limits;
    private final Deque<Integer> ends = new ArrayDeque<>();
    private int at;
    private int elements;

    private Asn1Scan(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    static void check(byte[] bytes, Limits limits) throws SignatureRefused {
        new Asn1Scan(bytes, limits).walk();
    }

    private void walk() throws SignatureRefused {
        element();
        while (!ends.isEmpty()) {
            int end = ends.peek();
            if (end == INDEFINITE && endOfContents()) {
                at += 2;
                ends.pop();
            } else if (end == at) {
                ends.pop();
            } else {
                element();
            }
        }
        if (at != bytes.length) {
            throw new SignatureRefused(Reason.MALFORMED);
        }
    }

    private void element() throws SignatureRefused {
        if (++elements > limits.maxElements()) {
            throw new SignatureRefused(Reason.TOO_LARGE);
        }
        int tag = next();
        if ((tag & 0x1f) == 0x1f) {
            skipLongTag();
        }
        boolean constructed = (tag & 0x20) != 0;
        int length = length();
        if (constructed) {
            open(length);
        } else if (length == INDEFINITE) {
            throw new SignatureRefused(Reason.MALFORMED);
        } else {
            at += length;
        }
    }

    private void open(int length) throws SignatureRefused {
        if (ends.size() >= limits.maxDepth()) {
            throw new SignatureRefused(Reason.TOO_DEEP);
        }
        ends.push(length == INDEFINITE ? INDEFINITE : at + length);
    }

    private void skipLongTag() throws SignatureRefused {
        int octets = 0;
        while ((next() & 0x80) != 0) {
            if (++octets > 4) {
                throw new SignatureRefused(Reason.MALFORMED);
            }
        }
    }

    private int length() throws SignatureRefused {
        int first = next();
        if (first == 0x80) {
            return INDEFINITE;
        }
        long length = first;
        if (first > 0x80) {
            length = 0;
            for (int i = first & 0x7f; i > 0; i--) {
                length = length << 8 | next();
                refuseBeyondEnd(length);
            }
        }
        refuseBeyondEnd(length + at);
        return (int) length;
    }

    private void refuseBeyondEnd(long position) throws SignatureRefused {
        if (position > end()) {
            throw new SignatureRefused(Reason.MALFORMED);
        }
    }

    /** The end of the innermost element whose length is written. */
    private int end() {
        for (int end : ends) {
            if (end != INDEFINITE) {
                return end;
            }
        }
        return bytes.length;
    }

    private boolean endOfContents() {
        return at + 1 < bytes.length && bytes[at] == 0 && bytes[at + 1] == 0;
    }

    private int next() throws SignatureRefused {
        if (at >= bytes.length) {
            throw new SignatureRefused(Reason.MALFORMED);
        }
        return bytes[at++] & 0xff;
    }
}
