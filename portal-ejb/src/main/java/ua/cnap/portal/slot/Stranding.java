package ua.cnap.portal.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.ScheduleChanged;
import ua.cnap.portal.schedule.Schedules;
import ua.cnap.portal.schedule.UnitSchedule;

/**
 * Finds what was booked and the schedule does not keep any more. What another desk of the unit can take moves there, and
 * nobody notices; the rest is stranded.
 */
@ApplicationScoped
class Stranding {
    @Inject
    ReservedTimes times;

    @Inject
    Schedules schedules;

    @Inject
    Event<SlotsStranded> stranded;

    @Inject
    Clock clock;

    /**
     * Says whom a change of the schedule strands, and has them offered another time once the editor wants it all the same.
     *
     * @throws StrandsReservations when the editor has not seen them yet
     */
    void judge(@Observes ScheduleChanged change) {
        List<Reservation> reserved = times.after(change.centreId(), clock.instant());
        Map<String, UnitSchedule> units = units(change.centreId(), reserved);
        List<Reservation> lost = unkept(reserved, units)
                .filter(each -> keeping(units, each).stream().noneMatch(desk -> times.move(each, desk)))
                .toList();
        if (!lost.isEmpty() && !change.despite()) {
            throw new StrandsReservations(lost);
        }
        if (!lost.isEmpty()) {
            stranded.fire(new SlotsStranded(change.centreId(), lost));
        }
    }

    /** What is reserved at a centre from now on and not kept by its schedule, in order. */
    List<Reservation> of(String centreId) {
        List<Reservation> reserved = times.after(centreId, clock.instant());
        return unkept(reserved, units(centreId, reserved)).toList();
    }

    private static Stream<Reservation> unkept(List<Reservation> reserved, Map<String, UnitSchedule> units) {
        return reserved.stream().filter(each -> !keeping(units, each).contains(each.deskId()));
    }

    private Map<String, UnitSchedule> units(String centreId, List<Reservation> reserved) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = reserved.stream()
                .map(each -> LocalDate.ofInstant(each.end(), KyivClock.ZONE))
                .max(Comparator.naturalOrder())
                .orElse(today);
        return reserved.isEmpty()
                ? Map.of()
                : schedules.asChanged(centreId, today, last).stream()
                        .collect(Collectors.toMap(UnitSchedule::unitId, Function.identity()));
    }

    private static List<Long> keeping(Map<String, UnitSchedule> units, Reservation reservation) {
        UnitSchedule unit = units.get(reservation.visit().unitId());
        return unit == null ? List.of() : keeping(unit, reservation);
    }

    /** The desks at which somebody receives through the whole visit. */
    private static List<Long> keeping(UnitSchedule unit, Reservation reservation) {
        Visit visit = reservation.visit();
        RealDay day = new RealDay(LocalDate.ofInstant(reservation.begin(), KyivClock.ZONE));
        TakenTime needed = new TakenTime(day.at(0));
        needed.add(reservation.begin(), reservation.end());
        BitSet minutes = needed.of(day);
        return unit.desks(visit.function(), visit.serviceCodes()).stream()
                .filter(desk -> {
                    BitSet open = day.shown(unit.at(desk, day.date(), unit.receives(day.date(), visit.function())));
                    open.and(minutes);
                    return open.equals(minutes);
                })
                .map(Desk::id)
                .toList();
    }
}
