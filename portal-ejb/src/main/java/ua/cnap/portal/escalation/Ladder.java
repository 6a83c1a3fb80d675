package ua.cnap.portal.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.control.CaseDeadline;
import ua.cnap.portal.control.CaseDeadlines;
import ua.cnap.portal.control.DeadlineKind;
import ua.cnap.portal.control.EscalationStep;
import ua.cnap.portal.regulation.Regulation;
import ua.cnap.portal.regulation.Regulations;

/**
 * Takes terms up their ladder. Several servers may do so at once: the case is locked, and the row of the step decides
 * that each step is made once.
 */
@ApplicationScoped
class Ladder {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    MakingMove making;

    @Inject
    RunOut runOut;

    @Inject
    Regulations regulations;

    @Inject
    Clock clock;

    @Inject
    Event<StepTaken> taken;

    /** A term whose next step has come. */
    record Reached(long deadlineId, long caseId) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Reached> reached(int most) {
        return entities.createQuery("""
                        select new ua.cnap.portal.escalation.Ladder$Reached(d.id, d.caseId) from CaseDeadline d
                         where d.metAt is null and d.nextStepAt <= :now order by d.nextStepAt, d.id
                        """, Reached.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void climb(Reached reached) {
        CaseFile file = making.lock(reached.caseId());
        Instant now = clock.instant();
        deadlines
                .lock(reached.deadlineId())
                .filter(deadline -> deadline.metAt().isEmpty())
                .ifPresent(deadline -> climb(file, deadline, now));
    }

    private void climb(CaseFile file, CaseDeadline deadline, Instant now) {
        List<EscalationStep> steps = deadline.stepsReached(now);
        deadline.climb(now);
        if (steps.contains(EscalationStep.LATE) && runOut.settles(file, deadline)) {
            return;
        }
        List<EscalationStep> fresh =
                steps.stream().filter(step -> take(deadline, step, now)).toList();
        if (!fresh.isEmpty()) {
            EscalationStep last = fresh.get(fresh.size() - 1);
            addressees(file, deadline.kind(), last).forEach(each -> ask(file, deadline, last, each, now));
        }
    }

    /** Whether this server is the one that makes the step. */
    private boolean take(CaseDeadline deadline, EscalationStep step, Instant now) {
        return entities.createNativeQuery("""
                                insert into escalation_step (deadline_id, step, centre_id, violation, at)
                                values (:deadline, :step, :centre, :violation, :now) on conflict do nothing
                                """)
                        .setParameter("deadline", deadline.id())
                        .setParameter("step", step.name())
                        .setParameter("centre", deadline.centreId())
                        .setParameter(
                                "violation",
                                step == EscalationStep.LATE && deadline.kind().isKeptByStaff())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    private Set<Addressee> addressees(CaseFile file, DeadlineKind kind, EscalationStep step) {
        Set<Addressee> asked = EnumSet.noneOf(Addressee.class);
        if (!runOut.asksForWork(file, kind) || step == EscalationStep.HALF && kind != DeadlineKind.SILENCE) {
            return asked;
        }
        if (kind != DeadlineKind.INVENTORY) {
            // The clerk has it among the tasks of the intake already, where the proof is entered.
            asked.add(Addressee.ADMINISTRATOR);
        }
        boolean violated = step == EscalationStep.LATE && kind.isKeptByStaff();
        if (violated || kind == DeadlineKind.SILENCE) {
            asked.add(Addressee.HEAD);
        }
        if (violated && regulation(file).reportsViolations()) {
            asked.add(Addressee.DEPUTY_MAYOR);
        }
        return asked;
    }

    private void ask(CaseFile file, CaseDeadline deadline, EscalationStep step, Addressee addressee, Instant now) {
        entities.createNativeQuery("""
                        insert into escalation_task
                               (deadline_id, case_id, centre_id, addressee, step, created_at, done_by)
                        values (:deadline, :case, :centre, :addressee, :step, :now, '')
                        on conflict (deadline_id, addressee)
                        do update set step = excluded.step, created_at = excluded.created_at, done_at = null, done_by = ''
                        """)
                .setParameter("deadline", deadline.id())
                .setParameter("case", file.id())
                .setParameter("centre", deadline.centreId())
                .setParameter("addressee", addressee.name())
                .setParameter("step", step.name())
                .setParameter("now", now)
                .executeUpdate();
        String mailbox = regulation(file).mailboxes().getOrDefault(addressee.mailboxKey(), "");
        if (!mailbox.isEmpty()) {
            taken.fire(new StepTaken(file.id(), mailbox));
        }
    }

    private Regulation regulation(CaseFile file) {
        return regulations.of(file.centreId());
    }
}
