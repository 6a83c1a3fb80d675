package ua.cnap.portal.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.regulation.BookingRules;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.UnitSchedule;

/** A look through the days of a query, one after another and no further than its caller wants to know. */
final class SlotSearch {
    /** What is taken is read for so many days, where most find what they look for, then each time for twice as many. */
    private static final int FIRST_DAYS = 2;

    private final DayPart part;
    private final Period whole;
    private final List<Place> places;
    private final Instant now;
    private final ReservedTimes times;

    /**
     * @param query what is looked for, from which day and until which
     * @param units the units that come into question
     * @param rules how a centre books
     * @param now the moment of the search
     */
    SlotSearch(
            SlotQuery query,
            List<UnitSchedule> units,
            Function<String, BookingRules> rules,
            Instant now,
            ReservedTimes times) {
        this.part = query.part();
        this.whole = new Period(query.from(), query.to());
        this.now = now;
        this.times = times;
        this.places = units.stream()
                .filter(unit -> query.unitId().isEmpty() || query.unitId().equals(unit.unitId()))
                .filter(unit ->
                        !unit.desks(query.function(), query.serviceCodes()).isEmpty())
                .map(unit -> new Place(
                        unit,
                        rules.apply(unit.centreId()),
                        new Visit(unit.centreId(), unit.unitId(), query.function(), query.serviceCodes())))
                .toList();
    }

    private record Place(UnitSchedule unit, BookingRules rules, Visit visit) {
        Stream<Long> desks() {
            return unit.desks(visit.function(), visit.serviceCodes()).stream().map(Desk::id);
        }
    }

    private record Period(LocalDate from, LocalDate to) {
        Stream<LocalDate> days() {
            return from.isAfter(to) ? Stream.empty() : from.datesUntil(to.plusDays(1));
        }

        /** Its days in ever longer stretches. */
        Stream<Period> growing() {
            return Stream.iterate(
                    upTo(from, FIRST_DAYS),
                    stretch -> !stretch.from.isAfter(to),
                    stretch -> upTo(stretch.to.plusDays(1), 2 * stretch.length()));
        }

        private Period upTo(LocalDate first, long days) {
            LocalDate last = first.plusDays(days - 1);
            return new Period(first, last.isAfter(to) ? to : last);
        }

        private long length() {
            return from.until(to.plusDays(1), ChronoUnit.DAYS);
        }
    }

    /** All free times, the earliest first; at the same time in the order of the units. */
    List<FreeTime> all() {
        return days(whole).flatMap(List::stream).toList();
    }

    /** The free times of each day that has any, day after day. */
    Stream<List<FreeTime>> days() {
        return whole.growing().flatMap(this::days).filter(day -> !day.isEmpty());
    }

    private Stream<List<FreeTime>> days(Period period) {
        List<Calculated> each = calculated(places, period);
        return period.days().map(day -> each.stream()
                .flatMap(place -> place.on(day).stream())
                .sorted(Comparator.comparing(FreeTime::begin))
                .toList());
    }

    /** The earliest free time of each unit that has one. */
    List<FreeTime> firstOfUnits() {
        List<FreeTime> first = new ArrayList<>();
        List<Place> left = new ArrayList<>(places);
        whole.growing().takeWhile(period -> !left.isEmpty()).forEach(period -> calculated(left, period)
                .forEach(place -> period.days()
                        .flatMap(day -> place.on(day).stream())
                        .findFirst()
                        .ifPresent(time -> {
                            first.add(time);
                            left.remove(place.place());
                        })));
        return first;
    }

    private record Calculated(Place place, SlotCalculator calculator, LocalDate last, DayPart part) {
        List<FreeTime> on(LocalDate day) {
            return day.isAfter(last) ? List.of() : calculator.on(day, place.visit(), part);
        }
    }

    private List<Calculated> calculated(List<Place> wanted, Period period) {
        Map<Long, TakenTime> taken = taken(wanted, period);
        LocalDate today = LocalDate.ofInstant(now, KyivClock.ZONE);
        return wanted.stream()
                .map(place -> new Calculated(
                        place,
                        new SlotCalculator(place.unit(), place.rules(), now, taken),
                        today.plusDays(place.rules().horizonDays()),
                        part))
                .toList();
    }

    private Map<Long, TakenTime> taken(List<Place> wanted, Period period) {
        List<Long> desks = wanted.stream().flatMap(Place::desks).toList();
        return desks.isEmpty() || period.from().isAfter(period.to())
                ? Map.of()
                : times.taken(
                        desks,
                        period.from().atStartOfDay(KyivClock.ZONE).toInstant(),
                        period.to().plusDays(1).atStartOfDay(KyivClock.ZONE).toInstant());
    }
}
