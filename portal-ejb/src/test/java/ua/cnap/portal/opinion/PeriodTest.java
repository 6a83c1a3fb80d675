package ua.cnap.portal.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeriodTest {
    /** A Sunday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void twelve_weeks_begin_on_a_monday_and_end_today() {
        assertThat(Period.named("weeks", TODAY)).contains(new Period("weeks", LocalDate.of(2026, 8, 31), TODAY));
        assertThat(Period.named("week", TODAY)).contains(new Period("week", LocalDate.of(2026, 11, 16), TODAY));
        assertThat(Period.named("today", TODAY)).contains(new Period("today", TODAY, TODAY));
    }

    @Test
    void a_month_and_a_year_are_whole() {
        assertThat(Period.named("2028-02", TODAY))
                .contains(new Period("2028-02", LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
        assertThat(Period.named("2026", TODAY))
                .contains(new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-00", "1999", "2026-11-22", "all", "-1", "２０２６"})
    void other_words_are_no_period(String word) {
        assertThat(Period.named(word, TODAY)).isEmpty();
    }

    @Test
    void each_offered_period_is_found_by_its_word() {
        assertThat(Period.choices(TODAY)).hasSize(17).allSatisfy(choice -> assertThat(
                        Period.named(choice.word(), TODAY))
                .contains(choice));
        assertThat(Period.choices(TODAY)).filteredOn(Period::isByWeek).hasSize(15);
    }

    @Test
    void a_period_is_read_from_the_longest_spans_that_it_is_made_of() {
        assertThat(Period.weeks(TODAY).span()).isEqualTo(Span.WEEK);
        assertThat(Period.named("week", TODAY)).map(Period::span).contains(Span.WEEK);
        assertThat(Period.named("today", TODAY)).map(Period::span).contains(Span.DAY);
        assertThat(Period.named("2026-11", TODAY)).map(Period::span).contains(Span.MONTH);
        assertThat(Period.named("2026-11", TODAY)).map(Period::spanOfSteps).contains(Span.DAY);
        assertThat(Period.named("2026", TODAY)).map(Period::spanOfSteps).contains(Span.MONTH);
        assertThat(Period.choices(TODAY)).allSatisfy(period -> assertThat(period.from())
                .isEqualTo(
                        switch (period.span()) {
                            case DAY -> period.from();
                            case WEEK -> period.from().with(DayOfWeek.MONDAY);
                            case MONTH -> period.from().withDayOfMonth(1);
                        }));
    }

    @Test
    void a_part_is_found_by_its_word() {
        Part desk = new Part(Scope.DESK, "12");

        assertThat(Part.named(desk.word())).contains(desk);
        assertThat(Part.named("service-06-01")).contains(new Part(Scope.SERVICE, "06-01"));
        assertThat(Part.named("desk-")).isEmpty();
        assertThat(Part.named("person-1")).isEmpty();
        assertThat(Part.named("")).isEmpty();
    }
}
