package ua.cnap.portal.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.OpeningHours;

/** When a unit receives today, by its hours, the calendar and exceptions; a kiosk tells it. */
@Stateless
public class OpenHours {
    @Inject
    Schedules schedules;

    @Inject
    Clock clock;

    /**
     * A stretch of time without a break.
     *
     * @param to the end; midnight is the end of the day
     */
    public record Stretch(LocalTime from, LocalTime to) {}

    /** Today's hours of a function in a unit that has desks, in their order; none when it is closed. */
    @PermitAll
    public List<Stretch> today(String centreId, String unitId, DeskFunction function) {
        LocalDate today = LocalDate.now(clock);
        return schedules.of(List.of(centreId), today, today).stream()
                .filter(unit -> unit.unitId().equals(unitId))
                .findFirst()
                .map(unit -> stretches(unit.isOpen(today, function)))
                .orElse(List.of());
    }

    /** The weekly hours of a function in a unit, or of the centre as a whole where they are not set apart; nothing where none are. */
    @PermitAll
    public Optional<OpeningHours> weekly(Centre centre, String unitId, DeskFunction function) {
        return new WeeklyHours(unitId, centre.openingHours()).reception(function);
    }

    private static List<Stretch> stretches(BitSet minutes) {
        List<Stretch> stretches = new ArrayList<>();
        for (int from = minutes.nextSetBit(0); from >= 0; ) {
            int to = minutes.nextClearBit(from);
            stretches.add(new Stretch(Minutes.time(from), to > Minutes.LAST ? LocalTime.MIDNIGHT : Minutes.time(to)));
            from = minutes.nextSetBit(to);
        }
        return stretches;
    }
}
