package ua.cnap.portal.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.queue.Line.Waiting;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LineTest {
    private static final Instant NINE = Instant.parse("2026-11-23T07:00:00Z");
    private static final Line LINE = new Line(2, Duration.ofMinutes(5));

    @Test
    void who_just_came_is_called_in_the_order_of_arrival() {
        assertThat(called(List.of(live(2, 1), live(1, 0), live(3, 2)), 10)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void of_two_who_came_at_the_same_instant_the_one_with_the_earlier_ticket_is_first() {
        assertThat(called(List.of(live(8, 0), live(7, 0)), 10)).containsExactly(7L, 8L);
    }

    @Test
    void who_booked_goes_ahead_from_five_minutes_before_the_time_and_not_sooner() {
        List<Waiting> line = List.of(live(1, 0), booked(2, 1, 30));

        assertThat(LINE.next(line, List.of(), at(24)).orElseThrow().ticketId()).isEqualTo(1);
        assertThat(LINE.next(line, List.of(), at(25)).orElseThrow().ticketId()).isEqualTo(2);
    }

    @Test
    void who_booked_and_came_too_early_is_called_when_nobody_else_waits() {
        assertThat(called(List.of(booked(1, 0, 90), booked(2, 0, 60)), 10)).containsExactly(2L, 1L);
    }

    @Test
    void who_has_a_priority_goes_ahead_from_the_arrival() {
        assertThat(called(List.of(live(1, 0), privileged(2, 3), live(3, 4)), 10))
                .containsExactly(2L, 1L, 3L);
    }

    @Test
    void a_priority_does_not_pass_who_booked_and_whose_turn_began_before() {
        assertThat(called(List.of(booked(1, 0, 10), privileged(2, 6), privileged(3, 4)), 20))
                .containsExactly(3L, 1L, 2L);
    }

    @Test
    @Tag("R-056")
    void after_so_many_in_a_row_who_waits_longest_is_next() {
        List<Waiting> line =
                List.of(live(1, 0), live(2, 0), privileged(3, 1), privileged(4, 2), privileged(5, 3), booked(6, 4, 5));

        assertThat(called(line, 10)).containsExactly(3L, 4L, 1L, 5L, 6L, 2L);
    }

    @Test
    void nobody_is_called_from_an_empty_line() {
        assertThat(LINE.next(List.of(), List.of(), NINE)).isEmpty();
    }

    /** Whatever comes in whatever order: who is passed over was passed over by the rule, and everybody is called. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5})
    @Tag("R-056")
    void nobody_is_passed_over_without_the_rule(int inARow) {
        for (int seed = 0; seed < 300; seed++) {
            new Day(new Line(inARow, Duration.ofMinutes(5)), new Random(seed)).pass();
        }
    }

    @Test
    void what_is_shown_as_the_order_is_the_order_of_the_calls() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<Waiting> waiting = new ArrayList<>();
            for (int id = 0; id < 20; id++) {
                waiting.add(any(random, id, random.nextInt(30)));
            }
            List<Long> shown = LINE.order(waiting, List.of(), at(30)).stream()
                    .map(Waiting::ticketId)
                    .toList();

            assertThat(called(waiting, 30)).isEqualTo(shown);
        }
    }

    private static List<Long> called(List<Waiting> line, int minute) {
        List<Waiting> left = new ArrayList<>(line);
        List<TicketSource> before = new ArrayList<>();
        List<Long> called = new ArrayList<>();
        while (!left.isEmpty()) {
            Waiting next = LINE.next(left, before, at(minute)).orElseThrow();
            left.remove(next);
            before.add(0, next.source());
            called.add(next.ticketId());
        }
        return called;
    }

    /** A day at one desk, minute by minute. */
    private static final class Day {
        private final Line line;
        private final Random random;
        private final List<Waiting> waiting = new ArrayList<>();
        private final List<TicketSource> before = new ArrayList<>();

        Day(Line line, Random random) {
            this.line = line;
            this.random = random;
        }

        void pass() {
            long id = 0;
            for (int minute = 0; minute < 120; minute++) {
                if (minute < 60 && random.nextInt(3) > 0) {
                    waiting.add(any(random, id++, minute));
                }
                if (random.nextInt(3) > 0) {
                    call(at(minute));
                }
            }
            while (!waiting.isEmpty()) {
                call(at(120));
            }
            assertThat(before).hasSize((int) id);
        }

        private void call(Instant now) {
            Optional<Waiting> next = line.next(waiting, before, now);
            assertThat(next.isPresent()).isEqualTo(!waiting.isEmpty());
            next.ifPresent(called -> {
                mustBeFair(called, now);
                waiting.remove(called);
                before.add(0, called.source());
            });
        }

        private void mustBeFair(Waiting called, Instant now) {
            List<Waiting> passed = waiting.stream()
                    .filter(each -> each.place().isBefore(called.place()))
                    .toList();
            assertThat(passed)
                    .filteredOn(each ->
                            each.source() == called.source() && each.due().isEmpty())
                    .as("passed by somebody of the same kind")
                    .isEmpty();
            boolean liveWaits = waiting.stream().anyMatch(each -> each.source() == TicketSource.LIVE);
            if (called.source() != TicketSource.LIVE && liveWaits) {
                assertThat(called.due().map(due -> due.minus(line.lead())).orElse(called.place()))
                        .as("went ahead before the time")
                        .isBeforeOrEqualTo(now);
                assertThat(before.stream()
                                .takeWhile(source -> source != TicketSource.LIVE)
                                .count())
                        .as("went ahead in a row")
                        .isLessThan(Math.max(line.inARow(), 1));
            }
        }
    }

    private static Waiting any(Random random, long id, int minute) {
        return switch (random.nextInt(4)) {
            case 0 -> booked(id, minute, minute + random.nextInt(40) - 10);
            case 1 -> privileged(id, minute);
            default -> live(id, minute);
        };
    }

    private static Waiting live(long id, int minute) {
        return new Waiting(id, TicketSource.LIVE, at(minute), Optional.empty());
    }

    private static Waiting privileged(long id, int minute) {
        return new Waiting(id, TicketSource.PRIVILEGED, at(minute), Optional.empty());
    }

    private static Waiting booked(long id, int minute, int due) {
        return new Waiting(id, TicketSource.BOOKED, at(minute), Optional.of(at(due)));
    }

    private static Instant at(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }
}
