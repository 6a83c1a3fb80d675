package ua.cnap.portal.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarReaderTest {
    private static final String TABLE = "{\"from\": \"%s\", \"to\": %s, \"days\": [\"01-01\", \"EASTER\"]}";

    @Test
    void a_holiday_table_with_a_hole_is_refused_and_the_days_of_the_hole_are_named() {
        assertThatThrownBy(() ->
                        CalendarReader.legal(tables(table("2018-01-01", "2023-07-31"), table("2023-08-15", null))))
                .isInstanceOfSatisfying(FaultyCalendar.class, fault -> {
                    assertThat(fault.messageKey()).isEqualTo("calendar.hole");
                    assertThat(fault.arguments()).containsExactly(LocalDate.of(2023, 8, 1), LocalDate.of(2023, 8, 14));
                });
    }

    @Test
    void tables_that_overlap_end_or_are_missing_are_refused() {
        assertThatThrownBy(() ->
                        CalendarReader.legal(tables(table("2018-01-01", "2023-07-31"), table("2023-07-31", null))))
                .hasMessage("calendar.overlap");
        assertThatThrownBy(() -> CalendarReader.legal(tables(table("2018-01-01", null), table("2030-01-01", null))))
                .hasMessage("calendar.overlap");
        assertThatThrownBy(() -> CalendarReader.legal(tables(table("2018-01-01", "2030-12-31"))))
                .hasMessage("calendar.ends");
        assertThatThrownBy(() -> CalendarReader.legal("{}")).hasMessage("calendar.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"holidays\": [{\"from\": \"колись\", \"days\": [\"01-01\"]}]}"})
    void what_cannot_be_read_is_refused(String text) {
        assertThatThrownBy(() -> CalendarReader.legal(text)).isInstanceOf(FaultyCalendar.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"week\": []}",
                "{\"week\": [\"MONDAY\"]}",
                "{\"exceptions\": [{\"day\": \"2026-02-30\", \"working\": true}]}",
                "{\"exceptions\": [{\"day\": \"2026-12-31\"}]}",
                "{\"exceptions\": [{\"day\": \"2026-12-31\", \"working\": true}, {\"day\": \"2026-12-31\", \"working\": false}]}"
            })
    void a_schedule_that_says_nothing_or_contradicts_itself_is_refused(String text) {
        assertThatThrownBy(() -> CalendarReader.schedule(text, Schedule.FIVE_DAYS, LegalCalendar.inForce()))
                .isInstanceOf(FaultyCalendar.class);
    }

    @Test
    void a_schedule_has_its_week_and_its_single_days() {
        Schedule schedule = CalendarReader.schedule(
                "{\"week\": [\"TUE\", \"SAT\"], \"exceptions\": [{\"day\": \"2026-11-28\", \"working\": false},"
                        + " {\"day\": \"2026-11-29\", \"working\": true}]}",
                Set.of(),
                LegalCalendar.inForce());

        assertThat(schedule.isWorking(LocalDate.of(2026, 11, 21))).isTrue();
        assertThat(schedule.isWorking(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(schedule.workingFrom(LocalDate.of(2026, 11, 25))).isEqualTo("2026-11-29");
    }

    private static String tables(String... tables) {
        return "{\"holidays\": [" + String.join(",", tables) + "]}";
    }

    private static String table(String from, String to) {
        return TABLE.formatted(from, to == null ? "null" : '"' + to + '"');
    }
}
