package ua.cnap.portal.schedule;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.centre.OpeningHours;

/**
 * The weekly hours of a unit: its own, and those of its centre where it has none of that scope.
 *
 * @param unitId the unit
 * @param all the hours of the centre with those of its units
 */
record WeeklyHours(String unitId, List<OpeningHours> all) {
    /**
     * The minutes of a day of the week in which a function receives those who booked. Hours of booking alone are enough:
     * where the act sets no hours the head still sets those.
     */
    BitSet forBooked(DayOfWeek day, DeskFunction function) {
        Optional<OpeningHours> booking = of(HoursScope.BOOKING);
        BitSet minutes = reception(function)
                .or(() -> booking)
                .map(hours -> on(day, hours))
                .orElseGet(BitSet::new);
        booking.ifPresent(hours -> minutes.and(on(day, hours)));
        return minutes;
    }

    /** The same in which it receives everybody; where only the hours of booking are known, those. */
    BitSet forEverybody(DayOfWeek day, DeskFunction function) {
        return reception(function)
                .or(() -> of(HoursScope.BOOKING))
                .map(hours -> on(day, hours))
                .orElseGet(BitSet::new);
    }

    /** The hours that a function keeps: its own, else those of reception as a whole. */
    Optional<OpeningHours> reception(DeskFunction function) {
        return HoursScope.of(function).stream()
                .flatMap(scope -> of(scope).stream())
                .findFirst();
    }

    /** The hours of a scope, if the unit or its centre has any. */
    Optional<OpeningHours> of(HoursScope scope) {
        return Stream.of(unitId, "")
                .flatMap(unit -> all.stream()
                        .filter(hours ->
                                hours.isOf(unit, scope.name()) && !hours.week().isEmpty()))
                .findFirst();
    }

    private static BitSet on(DayOfWeek weekday, OpeningHours hours) {
        BitSet minutes = new BitSet();
        hours.week().stream()
                .filter(day -> day.dayOfWeek() == weekday && !day.isClosed())
                .forEach(day -> minutes.or(Minutes.between(day.open(), day.close())));
        hours.breaks().forEach(pause -> minutes.andNot(Minutes.between(pause.from(), pause.to())));
        return minutes;
    }
}
