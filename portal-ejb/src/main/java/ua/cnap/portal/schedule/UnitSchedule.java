package ua.cnap.portal.schedule;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Function;
import java.util.function.Predicate;
import ua.cnap.portal.centre.OpeningHours;

/** When the desks of a unit receive those who booked, in the days it was read for. Knows no bookings. */
public final class UnitSchedule {
    private final String centreId;
    private final String unitId;
    private final List<Desk> desks;
    private final NavigableMap<LocalDate, List<OpeningHours>> hours;
    private final Predicate<LocalDate> free;
    private final List<ScheduleException> exceptions;
    private final DutyPlan duty;
    private final Map<Purpose, List<Desk>> taking = new HashMap<>();

    /**
     * @param desks its desks that work
     * @param hours the weekly hours of the centre with its units, by the day from which they hold
     * @param free the days that a holiday or an order makes free (вихідний)
     * @param exceptions of the centre and its units
     * @param duty the agreed rosters
     */
    UnitSchedule(
            String centreId,
            String unitId,
            List<Desk> desks,
            NavigableMap<LocalDate, List<OpeningHours>> hours,
            Predicate<LocalDate> free,
            List<ScheduleException> exceptions,
            DutyPlan duty) {
        this.centreId = centreId;
        this.unitId = unitId;
        this.desks = List.copyOf(desks);
        this.hours = hours;
        this.free = free;
        this.exceptions = List.copyOf(exceptions);
        this.duty = duty;
    }

    public String centreId() {
        return centreId;
    }

    public String unitId() {
        return unitId;
    }

    /** Its desks that work. */
    public List<Desk> desks() {
        return desks;
    }

    /** Its desks that do this for all these services. */
    public List<Desk> desks(DeskFunction function, List<String> serviceCodes) {
        return taking.computeIfAbsent(new Purpose(function, serviceCodes), purpose -> desks.stream()
                .filter(desk -> desk.takes(function, serviceCodes))
                .toList());
    }

    private record Purpose(DeskFunction function, List<String> serviceCodes) {}

    /** The minutes of a day, counted by the clock on the wall, in which a function receives those who booked. */
    public BitSet receives(LocalDate day, DeskFunction function) {
        return on(day, weekly -> weekly.forBooked(day.getDayOfWeek(), function));
    }

    /** The same in which it receives everybody. */
    BitSet isOpen(LocalDate day, DeskFunction function) {
        return on(day, weekly -> weekly.forEverybody(day.getDayOfWeek(), function));
    }

    private BitSet on(LocalDate day, Function<WeeklyHours, BitSet> usual) {
        if (free.test(day) || hours.floorKey(day) == null) {
            return new BitSet();
        }
        BitSet minutes =
                usual.apply(new WeeklyHours(unitId, hours.floorEntry(day).getValue()));
        exceptions.stream().filter(each -> each.concerns(unitId, day)).forEach(each -> each.restrict(minutes));
        return minutes;
    }

    /** Of these minutes, those in which somebody sits at the desk. */
    public BitSet at(Desk desk, LocalDate day, BitSet receives) {
        BitSet minutes = (BitSet) receives.clone();
        duty.restrict(desk, day, minutes);
        return minutes;
    }
}
