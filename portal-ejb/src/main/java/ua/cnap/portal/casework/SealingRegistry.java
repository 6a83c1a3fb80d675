package ua.cnap.portal.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import ua.cnap.portal.kernel.KyivClock;

/**
 * Seals the days of the registry that have ended: the head of the chain of a centre's day is stored apart from the
 * routing sheets, over the hashes of all entries of that day and the head of the day before.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SealingRegistry {
    private static final String SEPARATOR = "\u001F";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Every night, when no entry of the day before is being written any more; days missed earlier are made up for. */
    @Schedule(hour = "2", minute = "30", timezone = "Europe/Kyiv", persistent = false)
    @PermitAll
    public void seal() {
        Instant now = clock.instant();
        Instant today = now.atZone(KyivClock.ZONE)
                .toLocalDate()
                .atStartOfDay(KyivClock.ZONE)
                .toInstant();
        @SuppressWarnings("unchecked")
        List<Object[]> open =
                entities.createNativeQuery("""
                        select c.centre_id, (e.at at time zone 'Europe/Kyiv')::date as day
                          from casework_routing_entry e join casework_case c on c.id = e.case_id
                         where e.at < :today
                           and e.at >= coalesce((select (max(s.day) + 1)::timestamp at time zone 'Europe/Kyiv'
                                                   from casework_day_seal s where s.centre_id = c.centre_id), '-infinity')
                         group by 1, 2 order by 1, 2
                        """).setParameter("today", today).getResultList();
        for (Object[] row : open) {
            sealDay((String) row[0], ((Date) row[1]).toLocalDate(), now);
        }
    }

    private void sealDay(String centreId, LocalDate day, Instant now) {
        @SuppressWarnings("unchecked")
        List<String> hashes = entities.createNativeQuery("""
                        select e.hash from casework_routing_entry e join casework_case c on c.id = e.case_id
                         where c.centre_id = :centre and e.at >= :from and e.at < :to
                         order by e.at, e.case_id, e.position
                        """, String.class)
                .setParameter("centre", centreId)
                .setParameter("from", day.atStartOfDay(KyivClock.ZONE).toInstant())
                .setParameter("to", day.plusDays(1).atStartOfDay(KyivClock.ZONE).toInstant())
                .getResultList();
        String head = DigestUtils.sha256Hex(
                String.join(SEPARATOR, lastHead(centreId), centreId, day.toString(), String.join(SEPARATOR, hashes)));
        entities.createNativeQuery("""
                        insert into casework_day_seal (centre_id, day, entries, head, sealed_at)
                        values (:centre, :day, :entries, :head, :now) on conflict do nothing
                        """)
                .setParameter("centre", centreId)
                .setParameter("day", day)
                .setParameter("entries", hashes.size())
                .setParameter("head", head)
                .setParameter("now", now)
                .executeUpdate();
    }

    private String lastHead(String centreId) {
        return (String) entities.createNativeQuery("""
                        select coalesce((select head from casework_day_seal where centre_id = :centre
                                          order by day desc limit 1), '')
                        """, String.class)
                .setParameter("centre", centreId)
                .getSingleResult();
    }
}
