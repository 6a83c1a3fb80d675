package ua.cnap.portal.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.schedule.ScheduleFixture.CENTRE;
import static ua.cnap.portal.schedule.ScheduleFixture.UNIT;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

/**
 * Holds the calculator to somebody who looks at the clock every minute: for each minute of the day whether the desk
 * receives then, and for each beginning whether it does so to the end. Thousands of random schedules with breaks, hours of
 * booking, meeting exceptions, rosters, taken time and no desk at all; usual days and both nights on which clocks change.
 */
@Tag("R-022")
@Tag("R-025")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SlotModelTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final List<LocalDate> DAYS = Stream.of(
                    "2026-03-29", "2026-10-25", "2027-03-28", "2026-11-24", "2026-12-31")
            .map(LocalDate::parse)
            .toList();

    @Test
    void the_calculator_offers_what_somebody_finds_who_looks_at_the_clock_every_minute() {
        int offered = 0;
        for (int seed = 0; seed < 3000; seed++) {
            Drawn drawn = new Drawn(new Random(seed));
            List<String> found = drawn.byTheMinute();
            assertThat(drawn.calculated()).as("seed %d", seed).isEqualTo(found);
            offered += found.size();
        }
        assertThat(offered).isGreaterThan(10_000);
    }

    @Test
    void in_the_night_of_spring_nothing_begins_in_the_hour_that_is_left_out() {
        assertThat(nightly(LocalDate.of(2026, 3, 29)))
                .containsExactly("02:00+02:00", "02:30+02:00", "04:00+03:00", "04:30+03:00");
    }

    @Test
    void in_the_night_of_autumn_the_hour_that_comes_twice_is_offered_twice() {
        assertThat(nightly(LocalDate.of(2026, 10, 25)))
                .containsExactly(
                        "02:00+03:00",
                        "02:30+03:00",
                        "03:00+03:00",
                        "03:30+03:00",
                        "03:00+02:00",
                        "03:30+02:00",
                        "04:00+02:00",
                        "04:30+02:00");
    }

    private static List<String> nightly(LocalDate day) {
        ScheduleFixture unit = new ScheduleFixture()
                .desk(1, EnumSet.of(DeskFunction.INTAKE))
                .hours(SINCE, ScheduleFixture.daily("CENTRE", "", "02:00", "05:00"));
        BookingRules rules = BookingRulesFixture.of("{\"booking\": {\"stepMinutes\": 30, \"usualMinutes\": 30}}");
        return new SlotCalculator(
                        unit.unit(), rules, SINCE.atStartOfDay(KyivClock.ZONE).toInstant(), Map.of())
                .on(day, new Visit(CENTRE, UNIT, DeskFunction.INTAKE, List.of()), DayPart.ANY).stream()
                        .map(time -> time.begin().atZone(KyivClock.ZONE))
                        .map(begin -> begin.toLocalTime() + begin.getOffset().getId())
                        .toList();
    }

    /** A stretch of the clock, in minutes of the day. */
    private record Stretch(int from, int to) {
        boolean has(LocalTime time) {
            int minute = time.toSecondOfDay() / 60;
            return from <= minute && minute < to;
        }

        LocalTime begin() {
            return LocalTime.ofSecondOfDay(from * 60L);
        }

        LocalTime end() {
            return LocalTime.ofSecondOfDay(to % 1440 * 60L);
        }
    }

    private record Taken(Instant begin, Instant end) {}

    /** A schedule drawn by lot, told both to the calculator and to the one who looks at the clock. */
    private static final class Drawn {
        private final Random random;
        private final LocalDate day;
        private final ScheduleFixture fixture = new ScheduleFixture();
        private final List<Predicate<LocalTime>> open = new ArrayList<>();
        private final Map<Long, List<Stretch>> shifts = new HashMap<>();
        private final Map<Long, List<Taken>> taken = new HashMap<>();
        private final DeskFunction function;
        private final int desks;
        private final int step;
        private final int minutes;
        private final Instant now;
        private final boolean rostered;

        Drawn(Random random) {
            this.random = random;
            day = DAYS.get(random.nextInt(DAYS.size()));
            function = random.nextBoolean() ? DeskFunction.INTAKE : DeskFunction.CONSULTATION;
            desks = random.nextInt(4);
            step = List.of(5, 10, 15, 20, 30, 60).get(random.nextInt(6));
            minutes = 5 + random.nextInt(random.nextInt(20) == 0 ? 2000 : 120);
            now = day.atStartOfDay(KyivClock.ZONE).toInstant().plusSeconds(random.nextInt(86_400) - 50_000L);
            rostered = random.nextInt(4) == 0;
            drawHours();
            drawExceptions();
            LongStream.rangeClosed(1, desks).forEach(this::drawDesk);
            drawRoster();
        }

        private Stretch stretch() {
            int from = random.nextInt(1440);
            return new Stretch(from, random.nextInt(8) == 0 ? 1440 : from + 1 + random.nextInt(1440 - from));
        }

        private void drawHours() {
            List<OpeningHours> all = new ArrayList<>();
            Map<DeskFunction, String> scopes =
                    new EnumMap<>(Map.of(DeskFunction.INTAKE, "INTAKE", DeskFunction.CONSULTATION, "CONSULTATION"));
            Optional<Predicate<LocalTime>> reception = Stream.of(scopes.get(function), "CENTRE")
                    .flatMap(scope -> drawHours(scope, all, random.nextInt(3) > 0).stream())
                    .toList()
                    .stream()
                    .findFirst();
            Optional<Predicate<LocalTime>> booking = drawHours("BOOKING", all, random.nextInt(3) == 0);
            open.add(reception.or(() -> booking).orElse(time -> false));
            booking.ifPresent(open::add);
            fixture.hours(SINCE, all.toArray(OpeningHours[]::new));
        }

        /** Hours of the centre and perhaps of the unit, which come first. */
        private Optional<Predicate<LocalTime>> drawHours(String scope, List<OpeningHours> all, boolean any) {
            Optional<Predicate<LocalTime>> ofUnit = Optional.empty();
            Optional<Predicate<LocalTime>> ofCentre = any ? Optional.of(drawWeek(scope, "", all)) : Optional.empty();
            if (random.nextInt(4) == 0) {
                ofUnit = Optional.of(drawWeek(scope, UNIT, all));
            }
            return ofUnit.or(() -> ofCentre);
        }

        private Predicate<LocalTime> drawWeek(String scope, String unit, List<OpeningHours> all) {
            boolean closed = random.nextInt(10) == 0;
            Stretch hours = random.nextInt(3) == 0 ? stretch() : new Stretch(60, 20 * 60);
            List<Stretch> breaks = random.nextBoolean() ? List.of() : List.of(stretch(), new Stretch(720, 760));
            DayOfWeek weekday = day.getDayOfWeek();
            List<OpeningHours.Day> week = Stream.of(weekday, weekday.plus(1))
                    .map(each -> new OpeningHours.Day(
                            each.name().substring(0, 3), hours.begin(), hours.end(), each == weekday && closed))
                    .toList();
            all.add(new OpeningHours(
                    scope,
                    unit,
                    week,
                    breaks.stream()
                            .map(pause -> new OpeningHours.Break(pause.begin(), pause.end()))
                            .toList(),
                    null));
            return time -> !closed && hours.has(time) && breaks.stream().noneMatch(pause -> pause.has(time));
        }

        private void drawExceptions() {
            for (int count = random.nextInt(4); count > 0; count--) {
                ExceptionKind kind = ExceptionKind.values()[random.nextInt(4)];
                Stretch hours = random.nextBoolean() ? new Stretch(120, 18 * 60) : stretch();
                boolean whole = kind == ExceptionKind.CLOSED && random.nextInt(10) == 0;
                boolean concerns = random.nextInt(4) > 0;
                fixture.exception(
                        concerns ? "" : "test-2",
                        kind,
                        day.minusDays(random.nextInt(3)),
                        day.plusDays(random.nextInt(3)),
                        whole ? Optional.empty() : Optional.of(hours.begin()),
                        whole ? Optional.empty() : Optional.of(hours.end()));
                if (concerns) {
                    open.add(time -> !whole && (kind == ExceptionKind.CLOSED) != hours.has(time));
                }
            }
        }

        private void drawDesk(long id) {
            fixture.desk(id, EnumSet.allOf(DeskFunction.class));
            List<Taken> own = new ArrayList<>();
            for (int count = random.nextInt(5); count > 0; count--) {
                Instant begin =
                        day.atStartOfDay(KyivClock.ZONE).toInstant().plusSeconds(random.nextInt(90_000) - 1800L);
                own.add(new Taken(begin, begin.plusSeconds(60 + random.nextInt(7200))));
            }
            taken.put(id, own);
        }

        private void drawRoster() {
            if (!rostered) {
                return;
            }
            List<ScheduleFixture.Shift> all = new ArrayList<>();
            LongStream.rangeClosed(1, desks)
                    .filter(desk -> random.nextInt(3) > 0)
                    .forEach(desk -> {
                        List<Stretch> own = IntStream.rangeClosed(0, random.nextInt(2))
                                .mapToObj(each -> stretch())
                                .toList();
                        shifts.put(desk, own);
                        own.forEach(shift -> all.add(new ScheduleFixture.Shift(desk, day, shift.begin(), shift.end())));
                    });
            fixture.agreed(YearMonth.from(day), all.toArray(ScheduleFixture.Shift[]::new));
        }

        private BookingRules rules() {
            return BookingRulesFixture.of(
                    "{\"booking\": {\"noticeMinutes\": 30, \"stepMinutes\": %d, \"usualMinutes\": %d}}"
                            .formatted(step, minutes));
        }

        private Map<Long, TakenTime> takenTime() {
            Map<Long, TakenTime> times = new HashMap<>();
            taken.forEach((desk, stretches) -> {
                TakenTime time = new TakenTime(day.minusDays(random.nextInt(2))
                        .atStartOfDay(KyivClock.ZONE)
                        .toInstant());
                stretches.forEach(each -> time.add(each.begin(), each.end()));
                times.put(desk, time);
            });
            return times;
        }

        List<String> calculated() {
            return new SlotCalculator(fixture.unit(), rules(), now, takenTime())
                    .on(day, new Visit(CENTRE, UNIT, function, List.of()), DayPart.ANY).stream()
                            .map(time -> time.begin() + "–" + time.end() + " " + time.deskIds())
                            .toList();
        }

        List<String> byTheMinute() {
            List<String> found = new ArrayList<>();
            ZonedDateTime minute = day.atStartOfDay(KyivClock.ZONE);
            for (; minute.toLocalDate().equals(day); minute = minute.plusMinutes(1)) {
                boolean full = (minute.getHour() * 60 + minute.getMinute()) % step == 0;
                if (full && !minute.toInstant().isBefore(now.plus(Duration.ofMinutes(30)))) {
                    ZonedDateTime begin = minute;
                    List<Long> free = LongStream.rangeClosed(1, desks)
                            .filter(desk -> IntStream.range(0, minutes)
                                    .allMatch(later -> receives(desk, begin.plusMinutes(later))))
                            .boxed()
                            .toList();
                    if (!free.isEmpty()) {
                        found.add(begin.toInstant() + "–"
                                + begin.plusMinutes(minutes).toInstant() + " " + free);
                    }
                }
            }
            return found;
        }

        private boolean receives(long desk, ZonedDateTime minute) {
            LocalTime time = minute.toLocalTime();
            return minute.toLocalDate().equals(day)
                    && open.stream().allMatch(rule -> rule.test(time))
                    && (!rostered
                            || shifts.getOrDefault(desk, List.of()).stream().anyMatch(shift -> shift.has(time)))
                    && taken.get(desk).stream()
                            .noneMatch(each ->
                                    each.begin().isBefore(minute.plusMinutes(1).toInstant())
                                            && each.end().isAfter(minute.toInstant()));
        }
    }
}
