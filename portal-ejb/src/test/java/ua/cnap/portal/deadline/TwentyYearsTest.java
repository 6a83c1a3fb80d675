package ua.cnap.portal.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the calculator to somebody who counts days one by one on a wall calendar, over twenty years: by the law in
 * martial law and in peace, by the schedule of a centre that works on Saturdays, of a provider that does not work on
 * Wednesdays.
 */
@Tag("R-010")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwentyYearsTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2044, 1, 1);
    private static final String PEACE_AFTER = "2027-06-30";
    private static final Set<MonthDay> FIXED = Stream.of(
                    "01-01", "03-08", "05-01", "05-08", "06-28", "07-15", "08-24", "10-01", "12-25")
            .map(day -> MonthDay.parse("--" + day))
            .collect(Collectors.toSet());
    private static final Set<LocalDate> EASTER = Stream.of(
                    "2024-05-05",
                    "2025-04-20",
                    "2026-04-12",
                    "2027-05-02",
                    "2028-04-16",
                    "2029-04-08",
                    "2030-04-28",
                    "2031-04-13",
                    "2032-05-02",
                    "2033-04-24",
                    "2034-04-09",
                    "2035-04-29",
                    "2036-04-20",
                    "2037-04-05",
                    "2038-04-25",
                    "2039-04-17",
                    "2040-05-06",
                    "2041-04-21",
                    "2042-04-13",
                    "2043-05-03")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());
    private static final Map<LocalDate, Boolean> ORDERS =
            Map.of(LocalDate.of(2028, 12, 31), true, LocalDate.of(2029, 1, 2), false, LocalDate.of(2030, 6, 5), true);

    /** The calendars with what the wall says of each. */
    enum Wall {
        LAW(LegalCalendar.inForce(), Schedule.FIVE_DAYS, Map.of(), LocalDate.MAX),
        LAW_IN_PEACE_AGAIN(
                CalendarFixture.martialLawUntil(PEACE_AFTER),
                Schedule.FIVE_DAYS,
                Map.of(),
                LocalDate.parse(PEACE_AFTER)),
        CENTRE(Set.of(
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY)),
        PROVIDER(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));

        private final WorkingDays calendar;
        private final Set<LocalDate> worked = new HashSet<>();

        Wall(Set<DayOfWeek> week) {
            this(
                    new Schedule(week, ORDERS, CalendarFixture.martialLawUntil(PEACE_AFTER)),
                    week,
                    ORDERS,
                    LocalDate.parse(PEACE_AFTER));
        }

        Wall(WorkingDays calendar, Set<DayOfWeek> week, Map<LocalDate, Boolean> orders, LocalDate martialLawUntil) {
            this.calendar = calendar;
            int owed = 0;
            for (LocalDate day = FIRST; day.isBefore(AFTER); day = day.plusDays(1)) {
                boolean peace = day.isAfter(martialLawUntil);
                boolean weekend = !Schedule.FIVE_DAYS.contains(day.getDayOfWeek());
                boolean off = peace && isHoliday(day);
                if (off && weekend) {
                    owed++;
                } else if (peace && !off && !weekend && owed > 0) {
                    owed--;
                    off = true;
                }
                if (orders.getOrDefault(day, week.contains(day.getDayOfWeek()) && !off)) {
                    worked.add(day);
                }
            }
        }

        boolean isWorked(LocalDate day) {
            return worked.contains(day);
        }
    }

    @ParameterizedTest
    @EnumSource
    void working_days_end_where_counting_them_one_by_one_ends(Wall wall) {
        for (int term : new int[] {1, 2, 3, 5, 7, 9, 10, 30}) {
            for (LocalDate event = FIRST; event.isBefore(AFTER.minusDays(90)); event = event.plusDays(1)) {
                LocalDate day = event;
                for (int left = term; left > 0; ) {
                    day = day.plusDays(1);
                    left -= wall.isWorked(day) ? 1 : 0;
                }
                assertThat(end(wall, event, term, TermUnit.WORKING_DAYS).promised())
                        .as("%d working days from %s", term, event)
                        .isEqualTo(day);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void calendar_days_end_where_counting_ends_and_are_promised_for_a_working_day(Wall wall) {
        for (int term : new int[] {10, 15, 30, 45}) {
            for (LocalDate event = FIRST; event.isBefore(AFTER.minusDays(90)); event = event.plusDays(1)) {
                LocalDate last = event;
                for (int left = term; left > 0; left--) {
                    last = last.plusDays(1);
                }
                LocalDate promised = last;
                while (!wall.isWorked(promised)) {
                    promised = promised.plusDays(1);
                }
                TermEnd end = end(wall, event, term, TermUnit.CALENDAR_DAYS);
                assertThat(end.strict()).as("%d days from %s", term, event).isEqualTo(last);
                assertThat(end.promised()).isEqualTo(promised);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_later_event_never_ends_earlier(Wall wall) {
        Map<TermUnit, LocalDate> before = new HashMap<>();
        for (LocalDate event = FIRST; event.isBefore(AFTER.minusDays(200)); event = event.plusDays(1)) {
            for (TermUnit unit : Set.of(TermUnit.WORKING_DAYS, TermUnit.CALENDAR_DAYS, TermUnit.MONTHS)) {
                LocalDate end = end(wall, event, 3, unit).promised();
                assertThat(end).isAfterOrEqualTo(before.getOrDefault(unit, LocalDate.MIN));
                before.put(unit, end);
            }
        }
    }

    private static TermEnd end(Wall wall, LocalDate event, int value, TermUnit unit) {
        return new TermCalculator(wall.calendar)
                .endOf(event.atTime(12, 0).atZone(KYIV).toInstant(), new Term(value, unit))
                .orElseThrow();
    }

    private static boolean isHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || EASTER.contains(day) || EASTER.contains(day.minusDays(49));
    }
}
