package ua.cnap.portal.hall;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.queue.Forecast;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.schedule.Desks;
import ua.cnap.portal.site.Sites;

/** Reading how full the centres are, as open data: numbers of visits and waits, nothing of anybody. */
@Stateless
public class ReadingLoad {
    /** An hour of which fewer visits are known is not told of: too few to mean anything, or to hide anybody. */
    public static final int FEWEST_VISITS = 5;

    private static final int WEEKS = 12;

    @PersistenceContext
    EntityManager entities;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Desks desks;

    @Inject
    Sites sites;

    @Inject
    Forecast forecast;

    @Inject
    Clock clock;

    /**
     * How full a centre is now and usually.
     *
     * @throws NotFound when there is no such centre
     */
    @PermitAll
    public CentreLoad read(String centreId) {
        Centre centre = catalogue.findCentre(centreId).orElseThrow(NotFound::new);
        Map<String, Set<DeskFunction>> functions = desks.ofCentres(Set.of(centreId)).stream()
                .collect(Collectors.groupingBy(
                        Desk::unitId,
                        Collectors.flatMapping(
                                desk -> desk.functions().stream(),
                                Collectors.toCollection(() -> EnumSet.noneOf(DeskFunction.class)))));
        List<CentreLoad.UnitLoad> units = centre.units().stream()
                .map(Unit::id)
                .filter(functions::containsKey)
                .map(unit -> unitLoad(unit, functions.get(unit)))
                .toList();
        return new CentreLoad(units, hours(centreId));
    }

    private CentreLoad.UnitLoad unitLoad(String unitId, Set<DeskFunction> functions) {
        return new CentreLoad.UnitLoad(
                unitId,
                sites.stopOf(unitId).isPresent(),
                functions.stream()
                        .map(function -> new CentreLoad.LineLoad(
                                function,
                                forecast.waiting(unitId, function),
                                forecast.minutesForNewcomer(unitId, function)))
                        .toList());
    }

    /** Who booked waits for the booked time, not for the line: only the others count. */
    private List<CentreLoad.Hour> hours(String centreId) {
        List<?> rows = entities.createNativeQuery("""
                        select cast(extract(isodow from t.taken_at at time zone 'Europe/Kyiv') as integer) as weekday,
                               cast(extract(hour from t.taken_at at time zone 'Europe/Kyiv') as integer) as hour,
                               percentile_cont(0.5) within group (order by extract(epoch from c.at - t.taken_at)) as wait,
                               count(*) as visits
                          from queue_ticket t
                         cross join lateral (
                               select min(e.at) as at from queue_event e
                                where e.ticket_id = t.id and e.action in ('CALL', 'CALL_AHEAD')) c
                         where c.at is not null and t.centre_id = :centre and t.day >= :from and t.day < :today and t.source <> 'BOOKED'
                         group by 1, 2 having count(*) >= :fewest order by 1, 2
                        """, Tuple.class)
                .setParameter("centre", centreId)
                .setParameter("from", LocalDate.now(clock).minusWeeks(WEEKS))
                .setParameter("today", LocalDate.now(clock))
                .setParameter("fewest", FEWEST_VISITS)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(ReadingLoad::hour).toList();
    }

    private static CentreLoad.Hour hour(Tuple row) {
        return new CentreLoad.Hour(
                DayOfWeek.of(row.get("weekday", Number.class).intValue()),
                row.get("hour", Number.class).intValue(),
                (int) Math.round(row.get("wait", Number.class).doubleValue() / 60),
                row.get("visits", Number.class).intValue());
    }
}
