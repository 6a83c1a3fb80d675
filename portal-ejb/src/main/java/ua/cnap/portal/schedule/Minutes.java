package ua.cnap.portal.schedule;

import java.time.LocalTime;
import java.util.BitSet;

/** Hours of a day as its minutes: bit 0 is the minute that begins at midnight. */
final class Minutes {
    /** The last minute of a day. */
    static final int LAST = 24 * 60 - 1;

    private static final int OF_DAY = LAST + 1;

    private Minutes() {}

    /** The minutes from a time to another; midnight as the end is the end of the day. */
    static BitSet between(LocalTime from, LocalTime to) {
        BitSet minutes = new BitSet(OF_DAY);
        int end = to.equals(LocalTime.MIDNIGHT) ? OF_DAY : minute(to);
        if (minute(from) < end) {
            minutes.set(minute(from), end);
        }
        return minutes;
    }

    /** The time at which a minute of the day begins. */
    static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
