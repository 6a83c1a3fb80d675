package ua.cnap.portal.consideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ua.cnap.portal.appeal.Appeal;
import ua.cnap.portal.appeal.AppealNews;
import ua.cnap.portal.appeal.Appeals;
import ua.cnap.portal.control.EscalationStep;
import ua.cnap.portal.regime.ConsideringBody;
import ua.cnap.portal.regulation.Regulations;

/**
 * Warns of the days of appeals by the steps of the registry: of most of the term and of its last day who leads them,
 * of a day that passed the head too; what complains of the head, who stands above; a report of corruption, who is authorised
 * alone. Of several servers, the row of a step
 * decides which warns.
 */
@ApplicationScoped
class AppealLadder {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Appeals appeals;

    @Inject
    Regulations regulations;

    @Inject
    Event<AppealNews> news;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> reached(int most) {
        return entities.createQuery(
                        "select a.id from Appeal a where a.term.nextStepAt <= :now order by a.term.nextStepAt, a.id",
                        Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void climb(long id) {
        Appeal appeal = appeals.lock(id);
        Instant now = clock.instant();
        List<EscalationStep> fresh = appeal.climb(now).stream()
                .filter(step -> take(appeal, step, now))
                .toList();
        if (!fresh.isEmpty()) {
            warn(appeal, fresh.get(fresh.size() - 1));
        }
    }

    /** Whether this server is the one that makes the step. */
    private boolean take(Appeal appeal, EscalationStep step, Instant now) {
        return entities.createNativeQuery("""
                                insert into appeal_step (appeal_id, act_by, step, at)
                                values (:appeal, :day, :step, :now) on conflict do nothing
                                """)
                        .setParameter("appeal", appeal.id())
                        .setParameter("day", appeal.term().actBy())
                        .setParameter("step", step.name())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    private void warn(Appeal appeal, EscalationStep step) {
        if (step == EscalationStep.HALF) {
            return;
        }
        Map<String, String> mailboxes = regulations.of(appeal.centreId()).mailboxes();
        warned(appeal, step == EscalationStep.LATE).stream()
                .map(key -> mailboxes.getOrDefault(key, ""))
                .filter(mailbox -> !mailbox.isEmpty())
                .forEach(mailbox -> news.fire(new AppealNews(appeal.id(), AppealNews.Kind.TERM, mailbox, "uk")));
    }

    /** The mailboxes of the centre where a warning goes. */
    private static List<String> warned(Appeal appeal, boolean late) {
        if (appeal.kind().isConfidential()) {
            return List.of("corruptionEmail");
        }
        if (appeal.body() == ConsideringBody.MAYOR) {
            return late ? List.of("administratorEmail", "deputyMayorEmail") : List.of("administratorEmail");
        }
        if (appeal.kind().isAboutStaff()) {
            return List.of("headEmail");
        }
        return late ? List.of("administratorEmail", "headEmail") : List.of("administratorEmail");
    }
}
