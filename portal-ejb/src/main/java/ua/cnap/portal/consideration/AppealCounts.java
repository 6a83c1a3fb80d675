package ua.cnap.portal.consideration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ua.cnap.portal.kernel.KyivClock;

/**
 * The appeals of a centre in figures, for its reports (звіт, R-152): one statement, no personal data. Reports of corruption
 * are not counted: that one came is confidential too.
 */
@Stateless
public class AppealCounts {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * The figures of each kind of which there was any.
     *
     * @param from the first day of the period
     * @param to its last day; what is open or late is told as it was when that day ended, or as it is now
     */
    @PermitAll
    public List<AppealCount> of(String centreId, LocalDate from, LocalDate to) {
        Instant end = startOf(to.plusDays(1));
        Instant now = clock.instant();
        LocalDate seenOn = LocalDate.ofInstant(end.isBefore(now) ? end : now, KyivClock.ZONE);
        @SuppressWarnings("unchecked")
        Stream<Object[]> rows = entities.createNativeQuery("""
                        select r.kind,
                               count(*) filter (where r.received_at >= :begin),
                               count(*) filter (where e.move = 'ANSWER' and e.at < :end),
                               count(*) filter (where e.move = 'ANSWER' and e.at < :end
                                                  and cast(e.at at time zone :zone as date) <= r.due_on),
                               count(*) filter (where e.move = 'LEAVE' and e.at < :end),
                               count(*) filter (where r.prolonged_at >= :begin and r.prolonged_at < :end),
                               count(*) filter (where e.at is null or e.at >= :end),
                               count(*) filter (where (e.at is null or e.at >= :end) and r.due_on < :seenOn)
                          from appeal_record r
                          left join appeal_entry e on e.appeal_id = r.id and e.move in ('ANSWER', 'LEAVE')
                         where r.centre_id = :centre and r.kind <> 'CORRUPTION_REPORT'
                           and r.received_at < :end and (e.at is null or e.at >= :begin)
                         group by r.kind order by r.kind
                        """)
                .setParameter("centre", centreId)
                .setParameter("begin", startOf(from))
                .setParameter("end", end)
                .setParameter("seenOn", seenOn)
                .setParameter("zone", KyivClock.ZONE.getId())
                .getResultStream();
        return rows.map(AppealCount::of).toList();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(KyivClock.ZONE).toInstant();
    }
}
