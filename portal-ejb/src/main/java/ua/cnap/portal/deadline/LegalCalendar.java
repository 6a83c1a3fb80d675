package ua.cnap.portal.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/**
 * The calendar of working days the law counts by: Monday to Friday without holidays (КЗпП, art. 73). During martial law
 * holidays are ordinary days and nothing is moved (Law 2136-IX, art. 6, part 6). Schedules of centres and providers are
 * other calendars.
 */
public final class LegalCalendar {
    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(3, 8),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(6, 28),
            MonthDay.of(7, 15),
            MonthDay.of(8, 24),
            MonthDay.of(10, 1),
            MonthDay.of(12, 25));
    private static final LocalDate LAW_2136_IN_FORCE = LocalDate.of(2022, 3, 24);
    private static final int TRINITY_AFTER_EASTER = 49;
    private final List<Period> martialLaw;

    /** A calendar with these periods of martial law. */
    public LegalCalendar(List<Period> martialLaw) {
        this.martialLaw = List.copyOf(martialLaw);
    }

    /** The calendar in force: martial law since Law 2136-IX, without an end yet. */
    public static LegalCalendar inForce() {
        return new LegalCalendar(List.of(new Period(LAW_2136_IN_FORCE, LocalDate.MAX)));
    }

    /** A period of days, both ends included. */
    public record Period(LocalDate from, LocalDate to) {
        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Whether the law counts a day as a working day. */
    public boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && (martialLaw.stream().anyMatch(period -> period.contains(day)) || !isHoliday(day));
    }

    /** The day itself, or the first working day after it. */
    public LocalDate workingFrom(LocalDate day) {
        LocalDate working = day;
        while (!isWorking(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    private static boolean isHoliday(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return HOLIDAYS.contains(MonthDay.from(day))
                || day.equals(easter)
                || day.equals(easter.plusDays(TRINITY_AFTER_EASTER));
    }

    /** Easter by the Orthodox reckoning (Великдень), the rule of Meeus; holds for the years 1900 to 2099. */
    static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int sum = moon + sunday + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(13);
    }
}
