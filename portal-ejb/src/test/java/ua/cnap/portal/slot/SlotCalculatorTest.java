package ua.cnap.portal.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.schedule.ScheduleFixture.CENTRE;
import static ua.cnap.portal.schedule.ScheduleFixture.UNIT;
import static ua.cnap.portal.schedule.ScheduleFixture.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.centre.OpeningHours;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.regulation.BookingRules;
import ua.cnap.portal.regulation.BookingRulesFixture;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.schedule.ExceptionKind;
import ua.cnap.portal.schedule.ScheduleFixture;

/** What a unit offers, by examples; {@link SlotModelTest} holds the same to a slower count of minutes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SlotCalculatorTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant BEFORE = Instant.parse("2026-11-01T00:00:00Z");
    private static final Set<DeskFunction> ALL = EnumSet.allOf(DeskFunction.class);

    @Test
    @Tag("R-022")
    void documents_are_taken_from_9_to_15_and_results_given_from_15_to_20() {
        ScheduleFixture unit = new ScheduleFixture()
                .desk(1, ALL)
                .hours(
                        BEFORE_DAY,
                        daily("CENTRE", "", "08:30", "20:00"),
                        daily("INTAKE", "", "09:00", "15:00"),
                        daily("PROCESSING_AND_ISSUE", "", "15:00", "20:00"));

        assertThat(times(unit, visit(DeskFunction.INTAKE))).startsWith("09:00").endsWith("14:30");
        assertThat(times(unit, visit(DeskFunction.ISSUE))).startsWith("15:00").endsWith("19:45");
        assertThat(times(unit, visit(DeskFunction.CONSULTATION))).startsWith("08:30");
    }

    @Test
    @Tag("R-060")
    void booked_visitors_are_received_in_the_hours_of_booking_only() {
        ScheduleFixture unit = new ScheduleFixture()
                .desk(1, ALL)
                .hours(BEFORE_DAY, daily("CENTRE", "", "08:00", "17:00"), daily("BOOKING", "", "10:00", "11:00"));

        assertThat(times(unit, visit(DeskFunction.INTAKE))).containsExactly("10:00", "10:15", "10:30");
    }

    @Test
    @Tag("R-024")
    void where_the_act_sets_no_hours_those_of_booking_are_enough() {
        OpeningHours unset = new OpeningHours("CENTRE", "", List.of(), List.of(), null);
        ScheduleFixture unit =
                new ScheduleFixture().desk(1, ALL).hours(BEFORE_DAY, unset, daily("BOOKING", "", "10:00", "10:30"));

        assertThat(times(unit, visit(DeskFunction.INTAKE))).containsExactly("10:00");
        assertThat(times(new ScheduleFixture().desk(1, ALL).hours(BEFORE_DAY, unset), visit(DeskFunction.INTAKE)))
                .isEmpty();
    }

    @Test
    @Tag("R-026")
    void a_unit_keeps_its_own_hours() {
        ScheduleFixture unit = new ScheduleFixture()
                .desk(1, ALL)
                .hours(
                        BEFORE_DAY,
                        daily("CENTRE", "", "08:00", "17:00"),
                        daily("CENTRE", UNIT, "12:00", "13:00"),
                        daily("CENTRE", "test-2", "06:00", "07:00"));

        assertThat(times(unit, visit(DeskFunction.INTAKE))).startsWith("12:00").endsWith("12:30");
    }

    @Test
    void a_visit_ends_before_the_break_begins() {
        ScheduleFixture unit = new ScheduleFixture()
                .desk(1, ALL)
                .hours(BEFORE_DAY, daily("CENTRE", "", "12:00", "14:00", pause("12:30", "13:00")));

        assertThat(times(unit, visit(DeskFunction.INTAKE))).containsExactly("12:00", "13:00", "13:15", "13:30");
    }

    @Test
    @Tag("R-025")
    void exceptions_that_meet_all_hold() {
        ScheduleFixture unit = new ScheduleFixture()
                .desk(1, ALL)
                .hours(BEFORE_DAY, daily("CENTRE", "", "08:00", "17:00"))
                .exception("", ExceptionKind.MARTIAL_LAW, DAY.minusDays(9), DAY.plusDays(9), at("09:00"), at("12:00"))
                .exception(UNIT, ExceptionKind.SHORT, DAY, DAY, at("08:00"), at("10:00"))
                .exception("test-2", ExceptionKind.CLOSED, DAY, DAY, Optional.empty(), Optional.empty())
                .exception("", ExceptionKind.CLOSED, DAY, DAY, at("09:15"), at("09:30"));

        assertThat(times(unit, visit(DeskFunction.INTAKE))).containsExactly("09:30");
    }

    @Test
    @Tag("R-025")
    void on_a_closed_day_and_a_holiday_there_is_nothing() {
        ScheduleFixture closed = new ScheduleFixture()
                .desk(1, ALL)
                .hours(BEFORE_DAY, daily("CENTRE", "", "08:00", "17:00"))
                .exception("", ExceptionKind.CLOSED, DAY, DAY, Optional.empty(), Optional.empty());
        ScheduleFixture holiday =
                new ScheduleFixture(DAY).desk(1, ALL).hours(BEFORE_DAY, daily("CENTRE", "", "08:00", "17:00"));

        assertThat(times(closed, visit(DeskFunction.INTAKE))).isEmpty();
        assertThat(times(holiday, visit(DeskFunction.INTAKE))).isEmpty();
    }

    @Test
    @Tag("R-035")
    void an_agreed_roster_limits_a_desk_to_the_hours_in_which_somebody_sits_at_it() {
        ScheduleFixture unit = new ScheduleFixture()
                .desk(1, ALL)
                .desk(2, ALL)
                .hours(BEFORE_DAY, daily("CENTRE", "", "08:00", "17:00"))
                .agreed(
                        YearMonth.from(DAY),
                        new ScheduleFixture.Shift(2, DAY, LocalTime.of(9, 0), LocalTime.of(9, 45)));

        List<FreeTime> free = free(unit, visit(DeskFunction.INTAKE), Map.of());
        assertThat(free).extracting(SlotCalculatorTest::clock).containsExactly("09:00", "09:15");
        assertThat(free).allSatisfy(time -> assertThat(time.deskIds()).containsExactly(2L));
    }

    @Test
    @Tag("R-032")
    void a_desk_takes_its_own_functions_and_services_only() {
        ScheduleFixture unit = new ScheduleFixture()
                .desk(1, EnumSet.of(DeskFunction.ISSUE))
                .desk(2, EnumSet.of(DeskFunction.INTAKE), "06-01", "01-01")
                .hours(BEFORE_DAY, daily("CENTRE", "", "09:00", "10:00"));

        assertThat(times(unit, visit(DeskFunction.CONSULTATION))).isEmpty();
        assertThat(times(unit, visit(DeskFunction.INTAKE, "06-01", "01-01"))).isNotEmpty();
        assertThat(times(unit, visit(DeskFunction.INTAKE, "06-01", "09-01"))).isEmpty();
        assertThat(times(
                        new ScheduleFixture().hours(BEFORE_DAY, daily("CENTRE", "", "09:00", "10:00")),
                        visit(DeskFunction.INTAKE)))
                .isEmpty();
    }

    @Test
    void chosen_services_take_their_minutes_together() {
        ScheduleFixture unit =
                new ScheduleFixture().desk(1, ALL).hours(BEFORE_DAY, daily("CENTRE", "", "09:00", "10:30"));

        assertThat(times(unit, visit(DeskFunction.INTAKE, "06-01", "09-01"))).containsExactly("09:00", "09:15");
        assertThat(free(unit, visit(DeskFunction.INTAKE, "06-01", "09-01"), Map.of())
                        .get(0)
                        .end())
                .isEqualTo(at(DAY, "10:05"));
    }

    @Test
    void a_visit_longer_than_the_day_is_never_offered() {
        ScheduleFixture unit =
                new ScheduleFixture().desk(1, ALL).hours(BEFORE_DAY, daily("CENTRE", "", "00:00", "00:00"));
        List<String> many = Collections.nCopies(80, "06-01");

        assertThat(times(unit, visit(DeskFunction.INTAKE, many.toArray(String[]::new))))
                .isEmpty();
    }

    @Test
    void what_is_taken_is_not_offered_and_a_slot_in_the_past_neither() {
        ScheduleFixture unit = new ScheduleFixture()
                .desk(1, ALL)
                .desk(2, ALL)
                .hours(BEFORE_DAY, daily("CENTRE", "", "09:00", "10:00"));
        TakenTime hour = new TakenTime(DAY.atStartOfDay(KyivClock.ZONE).toInstant());
        hour.add(at(DAY, "09:00"), at(DAY, "10:00"));
        Map<Long, TakenTime> taken = Map.of(1L, hour);

        assertThat(free(unit, visit(DeskFunction.INTAKE), taken))
                .allSatisfy(time -> assertThat(time.deskIds()).containsExactly(2L));
        assertThat(new SlotCalculator(unit.unit(), RULES, at(DAY, "08:20"), Map.of())
                        .on(DAY, visit(DeskFunction.INTAKE), DayPart.ANY))
                .extracting(SlotCalculatorTest::clock)
                .startsWith("09:30");
        assertThat(new SlotCalculator(unit.unit(), RULES, at(DAY, "23:00"), Map.of())
                        .on(DAY, visit(DeskFunction.INTAKE), DayPart.ANY))
                .isEmpty();
    }

    @Test
    void a_part_of_the_day_is_meant_by_the_beginning() {
        ScheduleFixture unit =
                new ScheduleFixture().desk(1, ALL).hours(BEFORE_DAY, daily("CENTRE", "", "11:30", "12:30"));

        assertThat(new SlotCalculator(unit.unit(), RULES, BEFORE, Map.of())
                        .on(DAY, visit(DeskFunction.INTAKE), DayPart.MORNING))
                .extracting(SlotCalculatorTest::clock)
                .containsExactly("11:30", "11:45");
    }

    @Test
    void changed_hours_hold_from_their_day_on() {
        ScheduleFixture unit = new ScheduleFixture()
                .desk(1, ALL)
                .hours(BEFORE_DAY, daily("CENTRE", "", "09:00", "09:30"))
                .hours(DAY.plusDays(1), daily("CENTRE", "", "16:00", "16:30"));
        SlotCalculator calculator = new SlotCalculator(unit.unit(), RULES, BEFORE, Map.of());

        assertThat(calculator.on(DAY, visit(DeskFunction.INTAKE), DayPart.ANY))
                .extracting(SlotCalculatorTest::clock)
                .containsExactly("09:00");
        assertThat(calculator.on(DAY.plusDays(1), visit(DeskFunction.INTAKE), DayPart.ANY))
                .extracting(SlotCalculatorTest::clock)
                .containsExactly("16:00");
    }

    private static final LocalDate BEFORE_DAY = LocalDate.of(2026, 11, 1);
    private static final BookingRules RULES = BookingRulesFixture.of("""
            {"booking": {"horizonDays": 30, "noticeMinutes": 60, "stepMinutes": 15, "usualMinutes": 20, "issueMinutes": 10,
             "minutes": {"06-01": "30", "09-01": "35"}}}""");

    static String clock(FreeTime time) {
        return time.begin().atZone(KyivClock.ZONE).toLocalTime().toString();
    }

    private static List<String> times(ScheduleFixture unit, Visit visit) {
        return free(unit, visit, Map.of()).stream()
                .map(SlotCalculatorTest::clock)
                .toList();
    }

    private static List<FreeTime> free(ScheduleFixture unit, Visit visit, Map<Long, TakenTime> taken) {
        return new SlotCalculator(unit.unit(), RULES, BEFORE, taken).on(DAY, visit, DayPart.ANY);
    }

    private static Visit visit(DeskFunction function, String... services) {
        return new Visit(CENTRE, UNIT, function, List.of(services));
    }

    private static OpeningHours.Break pause(String from, String to) {
        return new OpeningHours.Break(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Optional<LocalTime> at(String time) {
        return Optional.of(LocalTime.parse(time));
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(KyivClock.ZONE).toInstant();
    }
}
