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
 * @param week the days, from Monday; empty when the act does not set them
 * @param breaks breaks of every working day
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OpeningHours(String scope, List<Day> week, List<Break> breaks) {
    public OpeningHours {
        week = week == null ? List.of() : List.copyOf(week);
        breaks = breaks == null ? List.of() : List.copyOf(breaks);
    }

    /** One day: open from and to, or closed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Day(String day, LocalTime open, LocalTime close, boolean closed) {
        /** The day of the week. */
        public DayOfWeek dayOfWeek() {
            return Arrays.stream(DayOfWeek.values())
                    .filter(each -> each.name().startsWith(day))
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

    /** A break in reception. */
    public record Break(LocalTime from, LocalTime to) {}
}
