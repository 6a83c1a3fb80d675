package ua.cnap.portal.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;

/** The minutes of a desk that are somebody's, counted from a moment on: bit 0 is the minute that begins then. */
final class TakenTime {
    private final Instant origin;
    private final BitSet minutes = new BitSet();

    TakenTime(Instant origin) {
        this.origin = origin;
    }

    /** Takes a stretch of time; a minute that it touches is taken. */
    void add(Instant begin, Instant end) {
        add(seconds(begin), seconds(end));
    }

    /** The same, in seconds after the first minute. */
    void add(long begin, long end) {
        int first = Math.max(0, (int) Math.floorDiv(begin, 60L));
        int last = (int) Math.floorDiv(end + 59, 60L);
        if (first < last) {
            minutes.set(first, last);
        }
    }

    /** The taken minutes of a day, counted from its beginning. */
    BitSet of(RealDay day) {
        int first = minute(day.at(0));
        return minutes.get(Math.max(0, first), Math.max(0, first + day.length()));
    }

    private int minute(Instant moment) {
        return (int) Math.floorDiv(seconds(moment), 60L);
    }

    private long seconds(Instant moment) {
        return Duration.between(origin, moment).toSeconds();
    }
}
