package ua.cnap.portal.status;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.Remembered;

/** How long services really take, counted over a year of cases and kept in memory of each server. */
@ApplicationScoped
public class UsualTimes {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    private Remembered<Instant, Map<Place, UsualTime>> remembered;

    private record Place(String centreId, String serviceCode) {}

    @PostConstruct
    void remember() {
        remembered = new Remembered<>(clock, this::countedAt, any -> true, any -> read());
    }

    /** How long a service takes in a centre; nothing when too few cases tell. */
    public Optional<UsualTime> of(String centreId, String serviceCode) {
        return Optional.ofNullable(remembered.get().get(new Place(centreId, serviceCode)));
    }

    /** Counts anew, in one statement; on several servers at once it counts the same. */
    @Transactional
    void count() {
        Instant now = clock.instant();
        entities.createNativeQuery("lock table status_usual_time in exclusive mode")
                .executeUpdate();
        entities.createNativeQuery("delete from status_usual_time").executeUpdate();
        entities.createNativeQuery("""
                        insert into status_usual_time
                               (centre_id, service_code, cases, half_within, most_within, paused, half_pause, counted_at)
                        select centre_id, service_code, count(*),
                               percentile_disc(0.5) within group (order by days - pause),
                               percentile_disc(0.9) within group (order by days - pause),
                               count(*) filter (where pause > 0),
                               coalesce(percentile_disc(0.5) within group (order by pause) filter (where pause > 0), 0),
                               :now
                          from (select c.centre_id, c.service_code,
                                       (c.ready_at at time zone 'Europe/Kyiv')::date
                                           - (c.registered_at at time zone 'Europe/Kyiv')::date as days,
                                       coalesce((select sum(case r.action when 'PAUSED' then 1 else -1 end
                                                            * ((c.ready_at at time zone 'Europe/Kyiv')::date
                                                               - (r.at at time zone 'Europe/Kyiv')::date))
                                                   from casework_routing_entry r
                                                  where r.case_id = c.id and r.action in ('PAUSED', 'RESUMED')
                                                    and r.at <= c.ready_at), 0)::integer as pause
                                  from casework_case c
                                 where c.ready_at >= :since) took
                         group by centre_id, service_code
                        having count(*) >= :fewest
                        """)
                .setParameter("now", now)
                .setParameter("since", yearBefore(now))
                .setParameter("fewest", UsualTime.FEWEST)
                .executeUpdate();
    }

    private static Instant yearBefore(Instant now) {
        return ZonedDateTime.ofInstant(now, KyivClock.ZONE).minusYears(1).toInstant();
    }

    private Instant countedAt() {
        return entities.createQuery("select coalesce(max(t.countedAt), :never) from ServiceTime t", Instant.class)
                .setParameter("never", Instant.EPOCH)
                .getSingleResult();
    }

    private Map<Place, UsualTime> read() {
        Map<Place, UsualTime> times = new HashMap<>();
        List<ServiceTime> rows = entities.createQuery("select t from ServiceTime t", ServiceTime.class)
                .getResultList();
        rows.forEach(row -> times.put(new Place(row.centreId(), row.serviceCode()), row.usual()));
        return Map.copyOf(times);
    }
}
