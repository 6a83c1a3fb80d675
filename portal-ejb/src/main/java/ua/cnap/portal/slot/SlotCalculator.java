package ua.cnap.portal.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import ua.cnap.portal.regulation.BookingRules;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.schedule.UnitSchedule;

/**
 * Which times a unit offers for a visit: at full steps of the clock, so long that the visit ends before the next break,
 * before somebody else's time and before the desk closes. Asks nobody: what is taken is given.
 */
final class SlotCalculator {
    private final UnitSchedule schedule;
    private final BookingRules rules;
    private final Instant earliest;
    private final Map<Long, TakenTime> taken;

    /**
     * @param schedule when the desks of the unit receive
     * @param rules how the centre books
     * @param now nothing is offered that begins sooner than the shortest notice after it
     * @param taken the time that is somebody's, by desk
     */
    SlotCalculator(UnitSchedule schedule, BookingRules rules, Instant now, Map<Long, TakenTime> taken) {
        this.schedule = schedule;
        this.rules = rules;
        this.earliest = now.plus(rules.notice());
        this.taken = taken;
    }

    /** The times of a day in their order, each with the desks that are free then. */
    List<FreeTime> on(LocalDate day, Visit visit, DayPart part) {
        RealDay real = new RealDay(day);
        List<Desk> desks = schedule.desks(visit.function(), visit.serviceCodes());
        BitSet steps = steps(real, part);
        if (desks.isEmpty() || steps.isEmpty()) {
            return List.of();
        }
        BitSet receives = schedule.receives(day, visit.function());
        int minutes = (int) length(rules, visit).toMinutes();
        Map<Integer, List<Long>> begins = new TreeMap<>();
        for (Desk desk : desks) {
            BitSet free = real.shown(schedule.at(desk, day, receives));
            if (taken.containsKey(desk.id())) {
                free.andNot(taken.get(desk.id()).of(real));
            }
            begins(free, steps, minutes).forEach(begin -> begins.computeIfAbsent(begin, key -> new ArrayList<>())
                    .add(desk.id()));
        }
        return begins.entrySet().stream()
                .map(begin -> new FreeTime(
                        visit, real.at(begin.getKey()), real.at(begin.getKey() + minutes), begin.getValue()))
                .toList();
    }

    /**
     * The minutes at which a visit may begin: full steps of the clock, soon enough and in the part of the day. Clocks change by
     * full hours, so full steps of the clock are full steps of the real day.
     */
    private BitSet steps(RealDay real, DayPart part) {
        BitSet steps = new BitSet(real.length());
        int step = rules.step();
        int first = Math.floorDiv(real.from(earliest) + step - 1, step) * step;
        for (int minute = first; minute < real.length(); minute += step) {
            steps.set(minute, part.includes(real.clockAt(minute)));
        }
        return steps;
    }

    /** How long a visit takes in a centre. */
    static Duration length(BookingRules rules, Visit visit) {
        return visit.function() == DeskFunction.ISSUE
                ? rules.lengthOfIssue(visit.serviceCodes())
                : rules.length(visit.serviceCodes());
    }

    private static IntStream begins(BitSet free, BitSet steps, int minutes) {
        return steps.stream().filter(begin -> free.get(begin) && free.nextClearBit(begin) >= begin + minutes);
    }
}
