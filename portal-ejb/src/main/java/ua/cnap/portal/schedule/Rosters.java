package ua.cnap.portal.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ua.cnap.portal.centre.Centre;

/** The duty rosters of all units. Joins the transaction of its caller. */
@ApplicationScoped
class Rosters {
    private static final int USUAL_DAY = 25;

    @PersistenceContext
    EntityManager entities;

    Optional<DutyRoster> find(String unitId, YearMonth month) {
        return entities.createQuery("""
                        select distinct r from DutyRoster r left join fetch r.shifts
                         where r.unitId = :unit and r.month = :month
                        """, DutyRoster.class)
                .setParameter("unit", unitId)
                .setParameter("month", month.atDay(1))
                .getResultStream()
                .findFirst();
    }

    /** The roster of a month, begun when there was none; whoever else changes it waits until the commit. */
    DutyRoster lock(String centreId, String unitId, YearMonth month) {
        entities.createNativeQuery("""
                        insert into schedule_roster (centre_id, unit_id, month, status, submitted_by, agreed_by)
                        values (:centre, :unit, :month, 'DRAFT', '', '') on conflict do nothing
                        """)
                .setParameter("centre", centreId)
                .setParameter("unit", unitId)
                .setParameter("month", month.atDay(1))
                .executeUpdate();
        entities.createNativeQuery(
                        "select id from schedule_roster where unit_id = :unit and month = :month for update",
                        Long.class)
                .setParameter("unit", unitId)
                .setParameter("month", month.atDay(1))
                .getSingleResult();
        return find(unitId, month).orElseThrow();
    }

    void add(DutyRoster roster, DutyShift shift) {
        roster.add(shift);
        entities.flush();
    }

    /**
     * The months whose roster should be agreed by now: from the day that the act of the centre names, as a rule the 25th, the
     * next month; where the act asks for rosters at all.
     */
    Set<YearMonth> missing(Centre centre, String unitId, LocalDate today) {
        Set<YearMonth> missing = new TreeSet<>();
        if (centre.config().has("dutyRoster")) {
            int due = centre.config().path("dutyRoster").path("dueDay").asInt(USUAL_DAY);
            YearMonth next = YearMonth.from(today).plusMonths(1);
            LocalDate reminded = YearMonth.from(today)
                    .atDay(Math.min(due, today.lengthOfMonth()))
                    .minusDays(5);
            if (!today.isBefore(reminded)
                    && find(unitId, next)
                            .filter(roster -> roster.status() == RosterStatus.AGREED)
                            .isEmpty()) {
                missing.add(next);
            }
        }
        return missing;
    }
}
