package ua.cnap.portal.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The holidays of the law while one edition of it is in force (КЗпП, art. 73).
 *
 * @param from its first day
 * @param to its last day, {@link LocalDate#MAX} while no end is known
 * @param fixed holidays of the same day each year
 * @param afterEaster holidays by the number of days after Easter: 0 Великдень, 49 Трійця
 */
public record HolidayTable(LocalDate from, LocalDate to, Set<MonthDay> fixed, Set<Integer> afterEaster) {
    /** Keeps its own sets. */
    public HolidayTable {
        fixed = Set.copyOf(fixed);
        afterEaster = Set.copyOf(afterEaster);
    }

    boolean isHoliday(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return fixed.contains(MonthDay.from(day))
                || afterEaster.stream().anyMatch(days -> easter.plusDays(days).equals(day));
    }

    /** Easter by the Orthodox reckoning (Великдень), the rule of Meeus; holds for the years 1900 to 2099. */
    static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int sum = moon + sunday + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(13);
    }
}
