package ua.cnap.portal.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.calendar.Calendars;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.CentresInForce;
import ua.cnap.portal.centre.CurrentCentres;
import ua.cnap.portal.centre.OpeningHours;
import ua.cnap.portal.centre.ServiceCentres;
import ua.cnap.portal.deadline.Schedule;
import ua.cnap.portal.deadline.WorkingDays;

/**
 * When the units of centres receive those who booked: weekly hours, calendar, exceptions, rosters and desks together. Joins
 * the transaction of its caller; asks the database three times, however many centres and days there are.
 */
@ApplicationScoped
public class Schedules {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentCentres centres;

    @Inject
    ServiceCentres register;

    @Inject
    Calendars calendars;

    @Inject
    Desks desks;

    /** The units of these centres that have a desk, as they receive from a day to another, which belongs to it. */
    public List<UnitSchedule> of(Collection<String> centreIds, LocalDate from, LocalDate to) {
        return of(centreIds, from, to, id -> centres.get().coming(id));
    }

    /** The units of a centre as they will receive with what this transaction has changed. */
    public List<UnitSchedule> asChanged(String centreId, LocalDate from, LocalDate to) {
        CentresInForce changed = new CentresInForce(0, from, register.from(from));
        return of(List.of(centreId), from, to, changed::coming);
    }

    private List<UnitSchedule> of(
            Collection<String> centreIds,
            LocalDate from,
            LocalDate to,
            Function<String, NavigableMap<LocalDate, Centre>> states) {
        Map<String, List<Desk>> byUnit = desks.ofCentres(centreIds).stream()
                .collect(Collectors.groupingBy(Desk::unitId, LinkedHashMap::new, Collectors.toList()));
        List<ScheduleException> exceptions = exceptions(centreIds, from, to);
        DutyPlan duty = duty(centreIds, from, to);
        List<UnitSchedule> units = new ArrayList<>();
        byUnit.forEach((unitId, own) -> {
            String centreId = own.get(0).centreId();
            units.add(new UnitSchedule(
                    centreId,
                    unitId,
                    own,
                    hours(states.apply(centreId)),
                    isFree(centreId),
                    exceptions.stream()
                            .filter(each -> each.centreId().equals(centreId))
                            .toList(),
                    duty));
        });
        return units;
    }

    private static NavigableMap<LocalDate, List<OpeningHours>> hours(NavigableMap<LocalDate, Centre> states) {
        NavigableMap<LocalDate, List<OpeningHours>> hours = new TreeMap<>();
        states.forEach((since, centre) -> hours.put(since, centre.openingHours()));
        return hours;
    }

    /**
     * Days of the week on which the centre works that a holiday or an order makes free. On the other days its units may
     * have hours of their own.
     */
    private Predicate<LocalDate> isFree(String centreId) {
        WorkingDays days = calendars.centre(centreId).days();
        return day -> !days.isWorking(day)
                && (!(days instanceof Schedule schedule) || schedule.week().contains(day.getDayOfWeek()));
    }

    /** The exceptions of centres that concern a period, in order. */
    List<ScheduleException> exceptions(Collection<String> centreIds, LocalDate from, LocalDate to) {
        return entities.createQuery("""
                        select e from ScheduleException e
                         where e.centreId in :centres and e.toDay >= :from and e.fromDay <= :to
                         order by e.fromDay, e.id
                        """, ScheduleException.class)
                .setParameter("centres", centreIds)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    private DutyPlan duty(Collection<String> centreIds, LocalDate from, LocalDate to) {
        Map<UnitMonth, List<Tuple>> rosters = agreed(centreIds, from, to)
                .collect(Collectors.groupingBy(row -> new UnitMonth(
                        row.get("unit", String.class), YearMonth.from(row.get("since", LocalDate.class)))));
        DutyPlan plan = new DutyPlan();
        rosters.forEach((key, rows) -> plan.agree(
                key.unitId(),
                key.month(),
                rows.stream()
                        .filter(row -> row.get("desk") != null)
                        .map(Schedules::shift)
                        .toList()));
        return plan;
    }

    private Stream<Tuple> agreed(Collection<String> centreIds, LocalDate from, LocalDate to) {
        return entities.createQuery("""
                        select r.unitId as unit, r.month as since, s.deskId as desk, s.day as worked,
                               s.begins as begins, s.ends as ends
                          from DutyRoster r left join r.shifts s
                         where r.centreId in :centres and r.status = :agreed and r.month between :from and :to
                        """, Tuple.class)
                .setParameter("centres", centreIds)
                .setParameter("agreed", RosterStatus.AGREED)
                .setParameter("from", from.withDayOfMonth(1))
                .setParameter("to", to)
                .getResultStream();
    }

    private record UnitMonth(String unitId, YearMonth month) {}

    private static DutyPlan.Shift shift(Tuple row) {
        return new DutyPlan.Shift(
                row.get("desk", Long.class),
                row.get("worked", LocalDate.class),
                row.get("begins", LocalTime.class),
                row.get("ends", LocalTime.class));
    }
}
