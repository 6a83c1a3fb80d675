package ua.cnap.portal.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-010")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TermCalculatorTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private final TermCalculator martialLaw = new TermCalculator(LegalCalendar.inForce());
    private final TermCalculator peace = new TermCalculator(CalendarFixture.peace());

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,1,WORKING_DAYS,2026-11-23", "2026-11-19,1,WORKING_DAYS,2026-11-20",
        "2026-11-20,5,WORKING_DAYS,2026-11-27", "2026-11-20,30,CALENDAR_DAYS,2026-12-21",
        "2026-01-30,15,CALENDAR_DAYS,2026-02-16", "2026-11-20,3,MONTHS,2027-02-22",
        "2026-12-23,3,WORKING_DAYS,2026-12-28", "2026-08-21,1,WORKING_DAYS,2026-08-24"
    })
    void a_term_ends_for_the_applicant_on_a_working_day(LocalDate event, int value, TermUnit unit, LocalDate end) {
        assertThat(end(martialLaw, event, value, unit).promised()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,30,CALENDAR_DAYS,2026-12-20",
        "2026-12-31,2,MONTHS,2027-02-28",
        "2026-11-20,2,MONTHS,2027-01-20",
        "2024-01-31,1,MONTHS,2024-02-29"
    })
    void the_body_itself_is_bound_by_the_last_day_as_counted(LocalDate event, int value, TermUnit unit, LocalDate end) {
        assertThat(end(martialLaw, event, value, unit).strict()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-23,3,2026-12-29", "2026-08-21,1,2026-08-25", "2026-04-30,1,2026-05-04"})
    void in_peace_holidays_are_not_working_days(LocalDate event, int value, LocalDate end) {
        assertThat(end(peace, event, value, TermUnit.WORKING_DAYS).promised()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2024,2024-05-05",
        "2025,2025-04-20",
        "2026,2026-04-12",
        "2027,2027-05-02",
        "2028,2028-04-16",
        "2029,2029-04-08",
        "2030,2030-04-28"
    })
    void easter_is_counted_by_the_orthodox_reckoning(int year, LocalDate easter) {
        assertThat(HolidayTable.easter(year)).isEqualTo(easter);
    }

    @Test
    void a_holiday_on_a_day_off_gives_the_next_working_day_off_in_peace_and_none_in_martial_law() {
        // Easter of 2027 is on Sunday 2 May, the day after 1 May, a holiday on a Saturday: both are given back.
        assertThat(CalendarFixture.peace().isWorking(LocalDate.of(2027, 5, 3))).isFalse();
        assertThat(CalendarFixture.peace().isWorking(LocalDate.of(2027, 5, 4))).isFalse();
        assertThat(CalendarFixture.peace().isWorking(LocalDate.of(2027, 5, 5))).isTrue();
        assertThat(LegalCalendar.inForce().isWorking(LocalDate.of(2027, 5, 3))).isTrue();
    }

    @Test
    void a_term_that_stood_still_ends_later_by_as_long() {
        Instant event =
                LocalDate.of(2026, 11, 20).atTime(LocalTime.NOON).atZone(KYIV).toInstant();
        Term days = new Term(30, TermUnit.CALENDAR_DAYS);
        Term working = new Term(5, TermUnit.WORKING_DAYS);
        LocalDate stopped = LocalDate.of(2026, 11, 24);
        LocalDate resumed = LocalDate.of(2026, 12, 1);

        assertThat(martialLaw.still(stopped, resumed, days)).isEqualTo(7);
        assertThat(martialLaw.endOf(event, days, 7).orElseThrow().promised()).isEqualTo("2026-12-28");
        assertThat(martialLaw.still(stopped, resumed, working)).isEqualTo(5);
        assertThat(martialLaw.endOf(event, working, 5).orElseThrow().promised()).isEqualTo("2026-12-04");
    }

    @Test
    void a_term_that_runs_again_before_it_was_stopped_stood_still_for_nothing() {
        Term days = new Term(30, TermUnit.CALENDAR_DAYS);
        Term working = new Term(5, TermUnit.WORKING_DAYS);
        LocalDate stopped = LocalDate.of(2026, 11, 24);

        assertThat(martialLaw.still(stopped, stopped.minusDays(3), days)).isZero();
        assertThat(martialLaw.still(stopped, stopped.minusDays(3), working)).isZero();
    }

    @Test
    void a_term_without_a_unit_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Term(5, null)).withMessage("a term has a unit");
    }

    @Test
    void days_without_a_kind_are_working_below_ten_and_calendar_from_ten() {
        assertThat(Term.ofDays(9).unit()).isEqualTo(TermUnit.WORKING_DAYS);
        assertThat(Term.ofDays(10).unit()).isEqualTo(TermUnit.CALENDAR_DAYS);
    }

    @Test
    void twenty_four_hours_from_friday_end_on_monday() {
        assertThat(end(martialLaw, LocalDate.of(2026, 11, 20), 24, TermUnit.HOURS)
                        .promised())
                .isEqualTo("2026-11-23");
        assertThat(end(martialLaw, LocalDate.of(2026, 11, 21), 24, TermUnit.HOURS)
                        .promised())
                .isEqualTo("2026-11-24");
        assertThat(end(martialLaw, LocalDate.of(2026, 11, 19), 2, TermUnit.HOURS)
                        .promised())
                .isEqualTo("2026-11-19");
    }

    @Test
    void the_day_of_the_event_is_that_of_kyiv() {
        var lateEvening = LocalDate.of(2026, 11, 18)
                .atTime(23, 30)
                .atZone(ZoneId.of("UTC"))
                .toInstant();

        assertThat(martialLaw
                        .endOf(lateEvening, new Term(0, TermUnit.SAME_DAY))
                        .orElseThrow()
                        .promised())
                .isEqualTo("2026-11-19");
    }

    @Test
    void a_term_on_request_has_no_end() {
        assertThat(martialLaw.endOf(
                        LocalDate.of(2026, 11, 20).atStartOfDay(KYIV).toInstant(), new Term(0, TermUnit.ON_REQUEST)))
                .isEmpty();
    }

    @Test
    void the_count_is_explained_in_words() {
        TermEnd end = end(martialLaw, LocalDate.of(2026, 11, 20), 30, TermUnit.CALENDAR_DAYS);

        assertThat(end.explanation(Locale.forLanguageTag("uk")))
                .isEqualTo("Календарних днів: 30. Лік починається з наступного дня після реєстрації."
                        + " Останній день припав на вихідний, тому строк закінчується в перший робочий день.");
        assertThat(end.explanation(Locale.ENGLISH)).startsWith("Calendar days: 30.");
    }

    private static TermEnd end(TermCalculator calculator, LocalDate event, int value, TermUnit unit) {
        return calculator
                .endOf(event.atTime(LocalTime.NOON).atZone(KYIV).toInstant(), new Term(value, unit))
                .orElseThrow();
    }
}
