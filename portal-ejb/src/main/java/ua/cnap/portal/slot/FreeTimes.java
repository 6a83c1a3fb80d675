package ua.cnap.portal.slot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.regulation.BookingChannel;
import ua.cnap.portal.regulation.BookingRules;
import ua.cnap.portal.regulation.Regulations;
import ua.cnap.portal.schedule.Schedules;
import ua.cnap.portal.schedule.UnitSchedule;

/**
 * The search for free time (пошук вільного часу). Asks the database a few times, however many centres and desks it looks
 * through, and reads no more days than it needs. Joins the transaction of its caller.
 */
@Stateless
public class FreeTimes {
    private static final int NEAREST = 5;
    /** Of the day on which clocks go forward: whatever is further away than a neighbouring day is further away than this. */
    private static final Duration SHORTEST_DAY = Duration.ofHours(23);

    @Inject
    Schedules schedules;

    @Inject
    Regulations regulations;

    @Inject
    ReservedTimes times;

    @Inject
    Clock clock;

    /** All free times, the earliest first; at the same time by centre and unit. */
    @PermitAll
    public List<FreeTime> search(SlotQuery query) {
        return in(query).all();
    }

    /** Free times of one centre with what this transaction has changed of its schedule, before anybody else sees it. */
    @PermitAll
    public List<FreeTime> asChanged(SlotQuery query) {
        return among(query, schedules.asChanged(query.centreIds().get(0), query.from(), query.to()))
                .all();
    }

    /** The earliest free times. */
    @PermitAll
    public List<FreeTime> earliest(SlotQuery query, int most) {
        return in(query).days().flatMap(List::stream).limit(most).toList();
    }

    /** All free times of the first days that have any. */
    @PermitAll
    public List<FreeTime> firstDays(SlotQuery query, int days) {
        return in(query).days().limit(days).flatMap(List::stream).toList();
    }

    /** The earliest free time of each unit that has one. */
    @PermitAll
    public List<FreeTime> firstOfUnits(SlotQuery query) {
        return in(query).firstOfUnits();
    }

    /** The earliest free times of those centres that book on the portal. */
    @PermitAll
    public List<FreeTime> online(SlotQuery query, int most) {
        List<String> centres = query.centreIds().stream()
                .filter(centre -> rules(centre).channels().contains(BookingChannel.WEB))
                .toList();
        return earliest(query.in(centres), most);
    }

    /** Free times for a visit, those nearest to a moment first: sought around its day, and further away only if need be. */
    @PermitAll
    public List<FreeTime> nearest(Visit visit, Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, KyivClock.ZONE);
        List<FreeTime> around = nearest(moment, SlotQuery.of(visit, day.minusDays(1), day.plusDays(1)));
        LocalDate today = LocalDate.now(clock);
        return around.size() == NEAREST
                        && distance(moment, around.get(NEAREST - 1)).compareTo(SHORTEST_DAY) <= 0
                ? around
                : nearest(
                        moment,
                        SlotQuery.of(
                                visit,
                                today,
                                today.plusDays(rules(visit.centreId()).horizonDays())));
    }

    private List<FreeTime> nearest(Instant moment, SlotQuery query) {
        return in(query).all().stream()
                .sorted(Comparator.comparing(time -> distance(moment, time)))
                .limit(NEAREST)
                .toList();
    }

    private static Duration distance(Instant moment, FreeTime time) {
        return Duration.between(moment, time.begin()).abs();
    }

    /**
     * The time at which a visit may begin, whoever has it: with all desks that receive then.
     *
     * @throws SlotRefused when the schedule and the rules of the centre offer no such time
     */
    @PermitAll
    public FreeTime offered(Visit visit, Instant begin) {
        BookingRules rules = rules(visit.centreId());
        LocalDate day = LocalDate.ofInstant(begin, KyivClock.ZONE);
        mustBeInReach(rules, begin, day);
        UnitSchedule unit = schedules.of(List.of(visit.centreId()), day, day).stream()
                .filter(each -> each.unitId().equals(visit.unitId()))
                .filter(each ->
                        !each.desks(visit.function(), visit.serviceCodes()).isEmpty())
                .findFirst()
                .orElseThrow(() -> new SlotRefused(SlotRefused.Reason.OTHER_SERVICE));
        return new SlotCalculator(unit, rules, clock.instant(), Map.of())
                .on(day, visit, DayPart.ANY).stream()
                        .filter(time -> time.begin().equals(begin))
                        .findFirst()
                        .orElseThrow(() -> new SlotRefused(SlotRefused.Reason.OUTSIDE_HOURS));
    }

    private void mustBeInReach(BookingRules rules, Instant begin, LocalDate day) {
        if (!rules.enabled()) {
            throw new SlotRefused(SlotRefused.Reason.NO_BOOKING);
        }
        if (begin.isBefore(clock.instant().plus(rules.notice()))) {
            throw new SlotRefused(SlotRefused.Reason.TOO_SOON);
        }
        if (day.isAfter(LocalDate.now(clock).plusDays(rules.horizonDays()))) {
            throw new SlotRefused(SlotRefused.Reason.TOO_FAR);
        }
    }

    /** The search in the days that are neither over nor further away than any of the centres books. */
    private SlotSearch in(SlotQuery query) {
        LocalDate today = LocalDate.now(clock);
        List<String> centres = query.centreIds().stream()
                .filter(centre -> rules(centre).enabled())
                .toList();
        int horizon = centres.stream()
                .mapToInt(centre -> rules(centre).horizonDays())
                .max()
                .orElse(-1);
        SlotQuery reached = query.in(centres).between(today, today.plusDays(horizon));
        boolean none = centres.isEmpty() || reached.from().isAfter(reached.to());
        return among(reached, none ? List.of() : schedules.of(centres, reached.from(), reached.to()));
    }

    private SlotSearch among(SlotQuery query, List<UnitSchedule> units) {
        return new SlotSearch(query, units, this::rules, clock.instant(), times);
    }

    private BookingRules rules(String centreId) {
        return regulations.of(centreId).booking();
    }
}
