package ua.cnap.portal.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
import ua.cnap.portal.kernel.KyivClock;

/**
 * The minutes of a day as they really pass in Kyiv: 1440, or 1380 and 1500 on the days on which clocks change. Bit 0 is the
 * first minute of the day.
 */
final class RealDay {
    private static final int USUAL = 24 * 60;

    private final LocalDate day;
    private final Instant start;
    private final int length;

    RealDay(LocalDate day) {
        this.day = day;
        start = day.atStartOfDay(KyivClock.ZONE).toInstant();
        length = (int) Duration.between(
                        start, day.plusDays(1).atStartOfDay(KyivClock.ZONE).toInstant())
                .toMinutes();
    }

    LocalDate date() {
        return day;
    }

    Instant at(int minute) {
        return start.plusSeconds(minute * 60L);
    }

    LocalTime clockAt(int minute) {
        return length == USUAL
                ? LocalTime.ofSecondOfDay(minute * 60L)
                : at(minute).atZone(KyivClock.ZONE).toLocalTime();
    }

    Instant end() {
        return at(length);
    }

    int length() {
        return length;
    }

    /** The real minutes at which the clock shows one of these: a minute left out never is, a repeated one is twice. */
    BitSet shown(BitSet clockMinutes) {
        if (length == USUAL) {
            return clockMinutes;
        }
        BitSet real = new BitSet(length);
        for (int minute = 0; minute < length; minute++) {
            real.set(minute, clockMinutes.get(clockAt(minute).toSecondOfDay() / 60));
        }
        return real;
    }

    /** The first minute that does not begin before a moment. */
    int from(Instant moment) {
        long seconds = Duration.between(start, moment).toSeconds() + (moment.getNano() > 0 ? 1 : 0);
        return within(Math.floorDiv(seconds + 59, 60L));
    }

    private int within(long minute) {
        return (int) Math.max(0, Math.min(length, minute));
    }
}
