package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.slot.DayPart;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.FreeTimes;
import ua.cnap.portal.slot.Reservation;
import ua.cnap.portal.slot.Reservations;
import ua.cnap.portal.slot.SlotQuery;
import ua.cnap.portal.slot.SlotRefused;
import ua.cnap.portal.slot.SlotTaken;
import ua.cnap.portal.slot.Visit;

/** Whose the time of a desk becomes when many want it at once, and what nobody can have. */
@Tag("R-058")
class SlotIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final int CROWD = 500;
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @EJB(lookup = EJB + "Reservations!ua.cnap.portal.slot.Reservations")
    Reservations reservations;

    @EJB(lookup = EJB + "FreeTimes!ua.cnap.portal.slot.FreeTimes")
    FreeTimes free;

    @Inject
    SlotCentre centres;

    @Test
    void of_500_who_want_one_slot_at_once_one_has_it_and_the_others_are_told_the_nearest() {
        Visit visit = SlotCentre.visit(centres.open(1));
        Instant begin = tomorrow(visit, 5).begin();

        List<Optional<Reservation>> answers = together(
                CROWD, () -> unlessTaken(() -> reservations.hold(UUID.randomUUID(), visit, begin, FIVE_MINUTES)));

        assertThat(answers).filteredOn(Optional::isPresent).hasSize(1);
        assertThatExceptionOfType(SlotTaken.class)
                .isThrownBy(() -> reservations.book(UUID.randomUUID(), visit, begin))
                .satisfies(taken -> assertThat(taken.nearest())
                        .extracting(FreeTime::begin)
                        .hasSize(5)
                        .contains(begin.plus(15, ChronoUnit.MINUTES), begin.minus(15, ChronoUnit.MINUTES)));
    }

    @Test
    void seven_desks_are_given_to_exactly_seven_of_500() {
        Visit visit = SlotCentre.visit(centres.open(7));
        Instant begin = tomorrow(visit, 0).begin();

        List<Reservation> won =
                together(CROWD, () -> unlessTaken(() -> reservations.book(UUID.randomUUID(), visit, begin))).stream()
                        .flatMap(Optional::stream)
                        .toList();

        assertThat(won).hasSize(7).extracting(Reservation::deskId).doesNotHaveDuplicates();
        assertThat(free.search(day(visit, begin))).extracting(FreeTime::begin).doesNotContain(begin);
    }

    @Test
    void whoever_changes_a_time_while_all_others_do_keeps_one_and_nobody_has_another_ones() {
        Visit visit = SlotCentre.visit(centres.open(2));
        List<Instant> times = free.search(day(visit, tomorrow(visit, 0).begin())).stream()
                .map(FreeTime::begin)
                .limit(30)
                .toList();
        Map<Integer, UUID> first = new HashMap<>();
        IntStream.range(0, 50)
                .forEach(person -> first.put(
                        person,
                        reservations
                                .book(UUID.randomUUID(), visit, times.get(person % 25))
                                .id()));
        Random random = new Random(7);
        List<Callable<Map.Entry<Integer, UUID>>> swaps = new ArrayList<>();
        for (int turn = 0; turn < CROWD; turn++) {
            int person = turn % 50;
            UUID next = UUID.randomUUID();
            Instant wanted = times.get(random.nextInt(times.size()));
            swaps.add(() -> Map.entry(person, swapped(first.get(person), next, visit, wanted)));
        }

        Map<Integer, Set<UUID>> left = Together.run(swaps).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));

        Set<String> deskTimes = new HashSet<>();
        left.forEach((person, ids) -> {
            Set<UUID> all = new HashSet<>(ids);
            all.add(first.get(person));
            List<Reservation> own =
                    all.stream().flatMap(id -> reservations.find(id).stream()).toList();
            assertThat(own).as("person %d", person).hasSize(1);
            assertThat(deskTimes.add(own.get(0).deskId() + " " + own.get(0).begin()))
                    .isTrue();
        });
    }

    /** The id under which the person has a time afterwards, as far as this answer tells. */
    private UUID swapped(UUID old, UUID next, Visit visit, Instant wanted) {
        try {
            return reservations.swap(old, next, visit, wanted).id();
        } catch (SlotTaken | SlotRefused kept) {
            return old;
        }
    }

    @Test
    void the_same_submit_sent_20_times_at_once_holds_one_desk_and_answers_the_same() {
        Visit visit = SlotCentre.visit(centres.open(3));
        Instant begin = tomorrow(visit, 0).begin();
        UUID id = UUID.randomUUID();

        List<Reservation> answers = together(20, () -> reservations.hold(id, visit, begin, FIVE_MINUTES));

        assertThat(answers)
                .extracting(Reservation::deskId)
                .containsOnly(answers.get(0).deskId());
        assertThat(free.offered(visit, begin).deskIds()).hasSize(3);
        assertThat(at(visit, begin).deskIds()).hasSize(2);
        assertThat(together(20, () -> reservations.book(id)))
                .allSatisfy(booked -> assertThat(booked.heldUntil()).isEmpty());
    }

    @Test
    void the_same_change_sent_20_times_at_once_is_made_once() {
        Visit visit = SlotCentre.visit(centres.open(1));
        UUID old = reservations
                .book(UUID.randomUUID(), visit, tomorrow(visit, 0).begin())
                .id();
        Instant wanted = tomorrow(visit, 3).begin();
        UUID next = UUID.randomUUID();

        assertThat(together(20, () -> reservations.swap(old, next, visit, wanted)))
                .allSatisfy(answer -> assertThat(answer.begin()).isEqualTo(wanted));
        assertThat(reservations.find(old)).isEmpty();
    }

    @Test
    void a_hold_that_ran_out_frees_itself_and_cannot_be_booked_once_somebody_else_has_the_time() {
        Visit visit = SlotCentre.visit(centres.open(1));
        Instant begin = tomorrow(visit, 0).begin();
        UUID slow = reservations
                .hold(UUID.randomUUID(), visit, begin, Duration.ZERO)
                .id();

        assertThat(at(visit, begin).deskIds()).hasSize(1);
        assertThat(reservations.book(slow).heldUntil()).isEmpty();
        reservations.release(slow);

        UUID slower = reservations
                .hold(UUID.randomUUID(), visit, begin, Duration.ZERO)
                .id();
        reservations.hold(UUID.randomUUID(), visit, begin, FIVE_MINUTES);
        assertThatExceptionOfType(SlotRefused.class)
                .isThrownBy(() -> reservations.book(slower))
                .matches(refused -> refused.reason() == SlotRefused.Reason.LAPSED);
    }

    @Test
    void a_visit_moves_a_quarter_of_an_hour_although_its_old_time_meets_the_new() {
        String centre = centres.open(1, "{\"booking\": {\"noticeMinutes\": 0, \"usualMinutes\": 40}}");
        Visit visit = SlotCentre.visit(centre);
        Reservation old =
                reservations.book(UUID.randomUUID(), visit, tomorrow(visit, 0).begin());
        Instant later = old.begin().plus(15, ChronoUnit.MINUTES);

        assertThat(reservations.swap(old.id(), UUID.randomUUID(), visit, later).begin())
                .isEqualTo(later);
        assertThat(reservations.find(old.id())).isEmpty();
    }

    @Test
    void nobody_books_the_past_a_far_day_a_closed_hour_or_a_service_that_no_desk_takes() {
        String centre = centres.open(1);
        Visit visit = SlotCentre.visit(centre);
        Instant begin = tomorrow(visit, 0).begin();
        Visit ofUnit = new Visit(centre, centre + "-1", DeskFunction.INTAKE, List.of("99-99"));
        Visit closed = SlotCentre.visit(centres.open(1, "{\"bookingEnabled\": false}"));

        assertThat(refusal(visit, begin.minus(3, ChronoUnit.DAYS))).isEqualTo(SlotRefused.Reason.TOO_SOON);
        assertThat(refusal(visit, begin.plus(60, ChronoUnit.DAYS))).isEqualTo(SlotRefused.Reason.TOO_FAR);
        assertThat(refusal(visit, begin.plus(1, ChronoUnit.MINUTES))).isEqualTo(SlotRefused.Reason.OUTSIDE_HOURS);
        assertThat(refusal(visit, begin.minus(7, ChronoUnit.HOURS))).isEqualTo(SlotRefused.Reason.OUTSIDE_HOURS);
        assertThat(refusal(ofUnit, begin)).isEqualTo(SlotRefused.Reason.OTHER_SERVICE);
        assertThat(refusal(closed, begin)).isEqualTo(SlotRefused.Reason.NO_BOOKING);
        assertThat(free.search(day(closed, begin))).isEmpty();
    }

    @Test
    void the_search_asks_the_database_the_same_few_times_for_one_day_and_for_a_month_of_three_centres() {
        List<String> all = List.of(centres.open(1), centres.open(5), centres.open(9));
        LocalDate today = LocalDate.now(KyivClock.ZONE);
        SlotQuery small = SlotQuery.of(SlotCentre.visit(all.get(0)), today.plusDays(1), today.plusDays(1));
        SlotQuery large =
                new SlotQuery(all, "", List.of(), DeskFunction.INTAKE, today, today.plusDays(30), DayPart.ANY);

        long few = Statements.leastOf(() -> assertThat(free.search(small)).isNotEmpty());
        long many = Statements.leastOf(() -> assertThat(free.search(large)).hasSizeGreaterThan(500));

        assertThat(few).isLessThanOrEqualTo(5);
        assertThat(many).isLessThanOrEqualTo(few + 1);
    }

    @Test
    void the_earliest_times_are_the_first_of_all_however_far_away_they_are() {
        String open = centres.open(1);
        Visit visit = SlotCentre.visit(open);
        LocalDate today = LocalDate.now(KyivClock.ZONE);
        SlotQuery month = SlotQuery.of(visit, today.plusDays(1), today.plusDays(29));
        List<FreeTime> all = free.search(month);

        assertThat(free.earliest(month, 900)).isEqualTo(all.subList(0, 900));
        assertThat(free.firstDays(month, 4))
                .isEqualTo(free.search(
                        SlotQuery.of(visit, month.from(), month.from().plusDays(3))));
        assertThat(free.firstDays(month, 99)).isEqualTo(all);
        assertThat(free.firstOfUnits(new SlotQuery(
                        List.of(open),
                        "",
                        List.of(Counter.SERVICE),
                        DeskFunction.INTAKE,
                        month.from(),
                        month.to(),
                        DayPart.EVENING)))
                .extracting(
                        time -> time.visit().unitId(),
                        time -> time.begin().atZone(KyivClock.ZONE).toLocalTime())
                .containsExactlyInAnyOrder(tuple(open, LocalTime.of(17, 0)), tuple(open + "-1", LocalTime.of(17, 0)));
    }

    @Test
    void where_days_are_taken_the_nearest_times_are_told_from_beyond_them() {
        String centre = centres.open(
                1,
                "{\"booking\": {\"horizonDays\": 30, \"noticeMinutes\": 0, \"usualMinutes\": 480, \"stepMinutes\": 60}}");
        Visit whole = SlotCentre.visit(centre);
        LocalDate today = LocalDate.now(KyivClock.ZONE);
        List<Instant> mornings = free.search(SlotQuery.of(whole, today.plusDays(1), today.plusDays(12))).stream()
                .map(FreeTime::begin)
                .filter(begin -> begin.atZone(KyivClock.ZONE).getHour() == 8)
                .toList();
        mornings.subList(3, 8).forEach(begin -> reservations.book(UUID.randomUUID(), whole, begin));

        Instant before = mornings.get(2);
        assertThat(free.nearest(whole, mornings.get(5)))
                .extracting(FreeTime::begin)
                .hasSize(5)
                .startsWith(
                        before.plus(4, ChronoUnit.HOURS),
                        before.plus(3, ChronoUnit.HOURS),
                        before.plus(2, ChronoUnit.HOURS),
                        before.plus(1, ChronoUnit.HOURS));
    }

    private static <T> List<T> together(int times, Callable<T> work) {
        return Together.run(Collections.nCopies(times, work));
    }

    private SlotRefused.Reason refusal(Visit visit, Instant begin) {
        try {
            reservations.hold(UUID.randomUUID(), visit, begin, FIVE_MINUTES);
            throw new AssertionError("It was held");
        } catch (SlotRefused refused) {
            return refused.reason();
        }
    }

    private static Optional<Reservation> unlessTaken(Supplier<Reservation> work) {
        try {
            return Optional.of(work.get());
        } catch (SlotTaken taken) {
            return Optional.empty();
        }
    }

    /** A free time of the first day after today that has any. */
    private FreeTime tomorrow(Visit visit, int place) {
        LocalDate today = LocalDate.now(KyivClock.ZONE);
        return free.earliest(SlotQuery.of(visit, today.plusDays(1), today.plusDays(9)), place + 1)
                .get(place);
    }

    private FreeTime at(Visit visit, Instant begin) {
        return free.search(day(visit, begin)).stream()
                .filter(time -> time.begin().equals(begin))
                .findFirst()
                .orElseThrow();
    }

    private static SlotQuery day(Visit visit, Instant begin) {
        LocalDate day = LocalDate.ofInstant(begin, KyivClock.ZONE);
        return SlotQuery.of(visit, day, day);
    }
}
