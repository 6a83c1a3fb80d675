package ua.cnap.portal.centre;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/**
 * Hours of a centre or of one of its activities (графік роботи), as in the open-data scheme of Cabinet resolution 835.
 *
 * @param scope what keeps these hours: {@code CENTRE}, {@code HOTLINE}, …
 * @param unit the unit whose hours they are; empty for the centre and for its units without hours of their own
 * @param week the days, from Monday; empty when the act does not set them
 * @param breaks breaks of every working day
 * @param rule what the act of the centre demands of its hours; absent where it demands nothing
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OpeningHours(String scope, String unit, List<Day> week, List<Break> breaks, Rule rule) {
    public OpeningHours {
        unit = unit == null ? "" : unit;
        week = week == null ? List.of() : List.copyOf(week);
        breaks = breaks == null ? List.of() : List.copyOf(breaks);
    }

    /** Whether they are the hours of this unit, empty for the centre, for this scope. */
    public boolean isOf(String unitId, String otherScope) {
        return unit.equals(unitId) && scope.equals(otherScope);
    }

    /** One day: open from and to, or closed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Day(String day, LocalTime open, LocalTime close, boolean closed) {
        /** The day of the week. */
        public DayOfWeek dayOfWeek() {
            return named(day);
        }

        /** The day of the week with this name, as entries write it. */
        public static DayOfWeek named(String name) {
            return Arrays.stream(DayOfWeek.values())
                    .filter(each -> each.name().startsWith(name))
                    .findFirst()
                    .orElseThrow();
        }

        /** Whether nobody is received that day. */
        public boolean isClosed() {
            return closed || open == null || close == null;
        }

        /** Whether both days have the same hours. */
        public boolean sameHoursAs(Day other) {
            return isClosed() ? other.isClosed() : open.equals(other.open) && close.equals(other.close);
        }
    }

    /**
     * What the act of a centre demands of its hours of reception.
     *
     * @param minDaysPerWeek on how many days of the week it is open at least
     * @param minHoursPerDay for how many hours a day at least
     * @param lunchBreak whether it may close for lunch
     * @param until20 the days on which it is open until 20:00
     * @param saturdayUntil until when it is open on Saturday, may be absent
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rule(
            int minDaysPerWeek, int minHoursPerDay, boolean lunchBreak, List<String> until20, LocalTime saturdayUntil) {
        public Rule {
            until20 = until20 == null ? List.of() : List.copyOf(until20);
        }
    }

    /** A break in reception. */
    public record Break(LocalTime from, LocalTime to) {}
}
