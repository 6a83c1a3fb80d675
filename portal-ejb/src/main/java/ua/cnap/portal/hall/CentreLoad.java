package ua.cnap.portal.hall;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.schedule.DeskFunction;

/**
 * How full a centre is now, and when it is emptiest (завантаженість), from its own tickets.
 *
 * @param units its units with a line, the centre itself first
 * @param hours the usual wait by day of the week and hour, of the last weeks
 */
public record CentreLoad(List<UnitLoad> units, List<Hour> hours) {
    /**
     * How full a unit is now.
     *
     * @param stopped whether its calls are stopped
     * @param lines who waits for what
     */
    public record UnitLoad(String unitId, boolean stopped, List<LineLoad> lines) {}

    /**
     * How long a line is now.
     *
     * @param waiting how many wait
     * @param minutes how long somebody waits who comes now
     */
    public record LineLoad(DeskFunction function, int waiting, int minutes) {}

    /**
     * The usual wait of those who came in an hour of a day of the week.
     *
     * @param hour from 0 to 23
     * @param minutes the median wait
     * @param visits of how many visits
     */
    public record Hour(DayOfWeek day, int hour, int minutes, int visits) {}

    /** The hour with the shortest wait. */
    public Optional<Hour> best() {
        return hours.stream()
                .min(Comparator.comparingInt(Hour::minutes)
                        .thenComparing(Hour::day)
                        .thenComparingInt(Hour::hour));
    }
}
