package ua.cnap.portal.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the calculator to somebody who counts days one by one on a wall calendar, over twenty years. */
@Tag("R-010")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwentyYearsTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2036, 1, 1);
    private static final LocalDate MARTIAL_LAW_FROM = LocalDate.of(2022, 3, 24);
    private static final Set<MonthDay> FIXED = Stream.of(
                    "01-01", "03-08", "05-01", "05-08", "06-28", "07-15", "08-24", "10-01", "12-25")
            .map(day -> MonthDay.parse("--" + day))
            .collect(Collectors.toSet());
    private static final Set<LocalDate> EASTER = Stream.of(
                    "2016-05-01",
                    "2017-04-16",
                    "2018-04-08",
                    "2019-04-28",
                    "2020-04-19",
                    "2021-05-02",
                    "2022-04-24",
                    "2023-04-16",
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
                    "2035-04-29")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private final TermCalculator calculator = new TermCalculator(LegalCalendar.inForce());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 9, 10, 30})
    void working_days_end_where_counting_them_one_by_one_ends(int term) {
        for (LocalDate event = FIRST; event.isBefore(AFTER.minusDays(60)); event = event.plusDays(1)) {
            LocalDate day = event;
            for (int left = term; left > 0; ) {
                day = day.plusDays(1);
                left -= isWorking(day) ? 1 : 0;
            }
            assertThat(end(event, term, TermUnit.WORKING_DAYS).promised())
                    .as("%d working days from %s", term, event)
                    .isEqualTo(day);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 15, 30, 45})
    void calendar_days_end_where_counting_ends_and_are_promised_for_a_working_day(int term) {
        for (LocalDate event = FIRST; event.isBefore(AFTER.minusDays(60)); event = event.plusDays(1)) {
            LocalDate last = event;
            for (int left = term; left > 0; left--) {
                last = last.plusDays(1);
            }
            LocalDate promised = last;
            while (!isWorking(promised)) {
                promised = promised.plusDays(1);
            }
            TermEnd end = end(event, term, TermUnit.CALENDAR_DAYS);
            assertThat(end.strict()).as("%d days from %s", term, event).isEqualTo(last);
            assertThat(end.promised()).isEqualTo(promised);
        }
    }

    @Test
    void a_later_event_never_ends_earlier() {
        for (LocalDate event = FIRST; event.isBefore(AFTER.minusDays(200)); event = event.plusDays(1)) {
            for (TermUnit unit : Set.of(TermUnit.WORKING_DAYS, TermUnit.CALENDAR_DAYS, TermUnit.MONTHS)) {
                assertThat(end(event.plusDays(1), 3, unit).promised())
                        .isAfterOrEqualTo(end(event, 3, unit).promised());
            }
        }
    }

    private TermEnd end(LocalDate event, int value, TermUnit unit) {
        return calculator
                .endOf(event.atTime(12, 0).atZone(KYIV).toInstant(), new Term(value, unit))
                .orElseThrow();
    }

    private static boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean holiday =
                FIXED.contains(MonthDay.from(day)) || EASTER.contains(day) || EASTER.contains(day.minusDays(49));
        return !weekend && (!day.isBefore(MARTIAL_LAW_FROM) || !holiday);
    }
}
