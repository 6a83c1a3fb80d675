package ua.cnap.portal.slot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.regulation.BookingChannel;
import ua.cnap.portal.regulation.BookingRules;
import ua.cnap.portal.regulation.Regulations;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.Schedules;
import ua.cnap.portal.schedule.UnitSchedule;

/**
 * The search for free time (пошук вільного часу). Asks the database four or five times, however many centres, desks and days it
 * looks through. Joins the transaction of its caller.
 */
@Stateless
public class FreeTimes {
    private static final int NEAREST = 5;
    private static final int NEXT_DAYS = 6;

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
        return stream(query).toList();
    }

    /** Free times of one centre with what this transaction has changed of its schedule, before anybody else sees it. */
    @PermitAll
    public List<FreeTime> asChanged(SlotQuery query) {
        String centreId = query.centreIds().get(0);
        return among(query, schedules.asChanged(centreId, query.from(), query.to()), query.from(), query.to())
                .toList();
    }

    /** The earliest free times. */
    @PermitAll
    public List<FreeTime> earliest(SlotQuery query, int most) {
        return stream(query).limit(most).toList();
    }

    /** The earliest free times of those centres that book on the portal. */
    @PermitAll
    public List<FreeTime> online(SlotQuery query, int most) {
        List<String> centres = query.centreIds().stream()
                .filter(centre -> rules(centre).channels().contains(BookingChannel.WEB))
                .toList();
        return earliest(query.in(centres), most);
    }

    /** Free times for a visit, those nearest to a moment first. */
    @PermitAll
    public List<FreeTime> nearest(Visit visit, Instant moment) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(rules(visit.centreId()).horizonDays());
        return stream(SlotQuery.of(visit, today, last))
                .sorted(Comparator.comparing(
                        time -> Duration.between(moment, time.begin()).abs()))
                .limit(NEAREST)
                .toList();
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

    private Stream<FreeTime> stream(SlotQuery query) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = query.from().isBefore(today) ? today : query.from();
        List<String> centres = query.centreIds().stream()
                .filter(centre -> rules(centre).enabled())
                .toList();
        int horizon = centres.stream()
                .mapToInt(centre -> rules(centre).horizonDays())
                .max()
                .orElse(-1);
        LocalDate to = Stream.of(query.to(), today.plusDays(horizon))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return from.isAfter(to) ? Stream.empty() : among(query, schedules.of(centres, from, to), from, to);
    }

    /** First among the next days, where most find what they look for, and only then among all the others. */
    private Stream<FreeTime> among(SlotQuery query, List<UnitSchedule> units, LocalDate from, LocalDate to) {
        List<UnitSchedule> wanted = units.stream()
                .filter(unit -> query.unitId().isEmpty() || query.unitId().equals(unit.unitId()))
                .filter(unit ->
                        !unit.desks(query.function(), query.serviceCodes()).isEmpty())
                .toList();
        LocalDate soon = Stream.of(to, from.plusDays(NEXT_DAYS))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Stream<Period> periods = soon.equals(to)
                ? Stream.of(new Period(from, to))
                : Stream.of(new Period(from, soon), new Period(soon.plusDays(1), to));
        return wanted.isEmpty() ? Stream.empty() : periods.flatMap(period -> within(query, wanted, period));
    }

    private record Period(LocalDate from, LocalDate to) {}

    private Stream<FreeTime> within(SlotQuery query, List<UnitSchedule> units, Period period) {
        Map<Long, TakenTime> taken = taken(query, units, period);
        Instant now = clock.instant();
        Map<String, BookingRules> rules = units.stream()
                .map(UnitSchedule::centreId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::rules));
        List<Searched> searched = units.stream()
                .map(unit -> new Searched(
                        new SlotCalculator(unit, rules.get(unit.centreId()), now, taken),
                        new Visit(unit.centreId(), unit.unitId(), query.function(), query.serviceCodes()),
                        LocalDate.now(clock).plusDays(rules.get(unit.centreId()).horizonDays())))
                .toList();
        return period.from().datesUntil(period.to().plusDays(1)).flatMap(day -> searched.stream()
                .map(each -> each.on(day, query.part()))
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(FreeTime::begin)));
    }

    private record Searched(SlotCalculator calculator, Visit visit, LocalDate last) {
        List<FreeTime> on(LocalDate day, DayPart part) {
            return day.isAfter(last) ? List.of() : calculator.on(day, visit, part);
        }
    }

    private Map<Long, TakenTime> taken(SlotQuery query, List<UnitSchedule> units, Period period) {
        List<Long> desks = units.stream()
                .flatMap(unit -> unit.desks(query.function(), query.serviceCodes()).stream())
                .map(Desk::id)
                .toList();
        return times.taken(
                desks,
                period.from().atStartOfDay(KyivClock.ZONE).toInstant(),
                period.to().plusDays(1).atStartOfDay(KyivClock.ZONE).toInstant());
    }

    private BookingRules rules(String centreId) {
        return regulations.of(centreId).booking();
    }
}
