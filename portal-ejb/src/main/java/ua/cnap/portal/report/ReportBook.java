package ua.cnap.portal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.kernel.NotFound;

/** The reports that are kept. */
@ApplicationScoped
class ReportBook {
    private static final int MOST_LISTED = 60;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ReportCounting counting;

    @Inject
    Clock clock;

    /**
     * Draws the report on a period that is over; the one that was drawn before stays. Who draws the same at the same moment waits
     * for that, then leaves it.
     *
     * @param by who draws it, empty for the portal
     */
    @Transactional
    void draw(Centre centre, ReportPeriod period, String by) {
        if (!period.isOver(LocalDate.now(clock))) {
            throw ReportRefused.notOver();
        }
        if (find(centre.id(), period).isPresent()) {
            return;
        }
        ReportRule rule = ReportRule.of(centre, period.span());
        entities.createNativeQuery("""
                        insert into report_record
                               (centre_id, span, from_on, to_on, due_on, demanded, figures, drawn_at, drawn_by)
                        values (:centre, :span, :from, :to, :due, :demanded, cast(:figures as jsonb), :now, :by)
                        on conflict do nothing
                        """)
                .setParameter("centre", centre.id())
                .setParameter("span", period.span().name())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("due", rule.due(period))
                .setParameter("demanded", rule.demanded())
                .setParameter("figures", counting.count(centre.id(), period).written())
                .setParameter("now", now())
                .setParameter("by", by)
                .executeUpdate();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Optional<KeptReport> find(String centreId, ReportPeriod period) {
        return entities.createQuery("""
                        select r from KeptReport r
                         where r.centreId = :centre and r.span = :span and r.firstDay = :from and r.lastDay = :to
                        """, KeptReport.class)
                .setParameter("centre", centreId)
                .setParameter("span", period.span())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultStream()
                .findFirst();
    }

    /**
     * The period around a day: that of the kept report which has the day, else the one that the regulation sets. After the days
     * of reports were changed, it leaves out those that another report has already.
     */
    ReportPeriod around(Centre centre, ReportSpan span, LocalDate day) {
        ReportPeriod set = ReportRule.of(centre, span).around(day);
        List<ReportPeriod> kept = touching(centre.id(), set);
        return kept.stream().filter(period -> period.has(day)).findFirst().orElseGet(() -> set.without(kept, day));
    }

    private List<ReportPeriod> touching(String centreId, ReportPeriod period) {
        return entities.createQuery("""
                        select new ua.cnap.portal.report.ReportPeriod(r.span, r.firstDay, r.lastDay) from KeptReport r
                         where r.centreId = :centre and r.span = :span and r.firstDay <= :to and r.lastDay >= :from
                         order by r.firstDay, r.id
                        """, ReportPeriod.class)
                .setParameter("centre", centreId)
                .setParameter("span", period.span())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
    }

    /** The report with this id, locked until it is changed. */
    KeptReport lock(String centreId, long id) {
        return Optional.ofNullable(entities.find(KeptReport.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(report -> report.centreId().equals(centreId))
                .orElseThrow(NotFound::new);
    }

    /** Those that the regulation asks for and nobody gave to the management yet, the most urgent first. */
    List<WaitingReport> waiting(String centreId) {
        return entities.createQuery("""
                        select new ua.cnap.portal.report.WaitingReport(r.span, r.firstDay, r.lastDay, r.dueOn) from KeptReport r
                         where r.centreId = :centre and r.demanded = true and r.presentedAt is null and r.span <> DAY
                         order by r.dueOn, r.id
                        """, WaitingReport.class)
                .setParameter("centre", centreId)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** The periods of the published ones, the last first. */
    List<ReportPeriod> published(String centreId) {
        return entities.createQuery("""
                        select new ua.cnap.portal.report.ReportPeriod(r.span, r.firstDay, r.lastDay) from KeptReport r
                         where r.centreId = :centre and r.publishedAt is not null order by r.firstDay desc, r.id desc
                        """, ReportPeriod.class)
                .setParameter("centre", centreId)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }
}
