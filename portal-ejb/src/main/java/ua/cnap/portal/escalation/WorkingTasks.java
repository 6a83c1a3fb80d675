package ua.cnap.portal.escalation;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** Clerks work through the tasks that the control of terms gave to their centre, and see its violations. */
@Stateless
public class WorkingTasks {
    private static final int MOST_LISTED = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Rights rights;

    @Inject
    Clock clock;

    /**
     * The tasks that are still to be done, the last given first; one whose term was met is done. Those of the head and for
     * the deputy mayor are read by the head, or who acts for the head.
     */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public List<TaskLine> open(StaffMember clerk) {
        return entities.createQuery("""
                        select new ua.cnap.portal.escalation.TaskLine(t.id, c.id, c.number,
                               case when coalesce(g.controllerName, '') = '' then c.administrator
                                    else g.controllerName end, t.addressee,
                               d.kind, t.step, d.dueOn, t.createdAt)
                          from EscalationTask t join CaseDeadline d on d.id = t.deadlineId
                          join CaseFile c on c.id = t.caseId left join CaseCharge g on g.caseId = t.caseId
                         where t.centreId = :centre and t.doneAt is null and d.metAt is null
                           and (t.addressee = ADMINISTRATOR or :head = true)
                         order by t.createdAt desc, t.id desc
                        """, TaskLine.class)
                .setParameter("centre", clerk.centreId())
                .setParameter("head", rights.may(clerk, Right.DIRECT))
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /**
     * Notes that a task is done; one that is done already stays as it was.
     *
     * @throws NotFound when the clerk's centre has no such task
     * @throws NotPermitted when it is a task of the head and somebody else notes it
     */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public void done(StaffMember clerk, long taskId) {
        EscalationTask task = Optional.ofNullable(entities.find(EscalationTask.class, taskId))
                .filter(found -> found.centreId().equals(clerk.centreId()))
                .orElseThrow(NotFound::new);
        if (task.addressee() != Addressee.ADMINISTRATOR) {
            rights.demand(clerk, Right.DIRECT);
        }
        task.done(clock.instant(), clerk.fullName());
    }

    /** The terms that were not kept, the last first, each attributed to the centre or the provider. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public List<Violation> violations(StaffMember clerk) {
        return entities.createQuery("""
                        select new ua.cnap.portal.escalation.Violation(c.id, c.number, c.service.serviceName,
                               c.service.providerName, d.kind, d.dueOn, d.metAt, :now)
                          from TakenStep s join CaseDeadline d on d.id = s.key.deadlineId
                          join CaseFile c on c.id = d.caseId
                         where s.centreId = :centre and s.violation = true
                         order by s.at desc
                        """, Violation.class)
                .setParameter("now", clock.instant())
                .setParameter("centre", clerk.centreId())
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }
}
