package ua.cnap.portal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-036")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LongWeekTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String PERSON = "Мельник Тарас Петрович";

    @Test
    void five_days_of_eight_hours_are_the_norm_whoever_else_is_on_duty() {
        List<DutyShift> week = days(5, PERSON).toList();
        List<DutyShift> both =
                Stream.concat(week.stream(), days(5, "Коваль Ірина Петрівна")).toList();

        assertThat(LongWeek.among(both)).isEmpty();
    }

    @Test
    void a_sixth_day_is_too_much_and_the_next_week_begins_anew() {
        List<DutyShift> shifts = Stream.concat(days(6, PERSON), Stream.of(shift(MONDAY.plusDays(7), PERSON)))
                .toList();

        assertThat(LongWeek.among(shifts)).containsExactly(new LongWeek(PERSON, MONDAY, Duration.ofHours(48)));
    }

    private static Stream<DutyShift> days(int count, String person) {
        return MONDAY.datesUntil(MONDAY.plusDays(count)).map(day -> shift(day, person));
    }

    private static DutyShift shift(LocalDate day, String person) {
        return new DutyShift("c", 1, person, day, LocalTime.of(9, 0), LocalTime.of(17, 0));
    }
}
