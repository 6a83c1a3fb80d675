package ua.cnap.portal.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The days on which a centre or a provider works (графік роботи): days of the week, without the holidays of the law, and
 * single days that an order opens or closes.
 *
 * @param week the days of the week it works on
 * @param exceptions single days: true is worked, false is not
 * @param legal the calendar of the law
 */
public record Schedule(Set<DayOfWeek> week, Map<LocalDate, Boolean> exceptions, LegalCalendar legal)
        implements WorkingDays {
    /** Monday to Friday. */
    public static final Set<DayOfWeek> FIVE_DAYS =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    /**
     * Keeps its own sets.
     *
     * @throws FaultyCalendar when no day of the week is worked
     */
    public Schedule {
        week = Set.copyOf(week);
        exceptions = Map.copyOf(exceptions);
        if (week.isEmpty()) {
            throw new FaultyCalendar("calendar.noWorkingDay");
        }
    }

    @Override
    public boolean isWorking(LocalDate day) {
        Boolean exception = exceptions.get(day);
        return exception == null ? week.contains(day.getDayOfWeek()) && !legal.isHolidayOff(day) : exception;
    }
}
