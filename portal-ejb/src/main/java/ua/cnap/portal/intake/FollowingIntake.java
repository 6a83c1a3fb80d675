package ua.cnap.portal.intake;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.NotingCase;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** Clerks see what a case keeps of its intake and do what intake left to be done. */
@Stateless
public class FollowingIntake {
    private static final int MOST_LISTED = 50;
    private static final int LONGEST_PROOF = 300;

    @Inject
    IntakeRecords records;

    @Inject
    CaseRecords cases;

    @Inject
    NotingCase noting;

    @Inject
    Clock clock;

    /** What the case keeps of its intake; nothing for an application from the portal, or a case that the clerk may not read. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public Optional<TakenPackage> find(StaffMember clerk, long caseId) {
        return records.find(caseId).filter(taken -> cases.isReadableBy(clerk, caseId));
    }

    /** The tasks that the package of a case left; none of a case that the clerk may not read. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<IntakeTask> tasks(StaffMember clerk, long caseId) {
        return cases.isReadableBy(clerk, caseId) ? records.tasks(clerk.centreId(), caseId) : List.of();
    }

    /** What is still to be done at the clerk's centre, the first due first. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public List<OpenTask> openTasks(StaffMember clerk) {
        return records.openTasks(clerk.centreId(), MOST_LISTED);
    }

    /**
     * A task was done; done twice it is done once.
     *
     * @param typedProof what shows it: number of the letter, address, who was called
     * @throws NotFound when the clerk's centre has no such task
     * @throws NotPermitted when the clerk may only read the case
     * @throws ProofMissing when nothing shows it
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void done(StaffMember clerk, long caseId, long taskId, String typedProof) {
        IntakeTask task = tasks(clerk, caseId).stream()
                .filter(left -> left.id() == taskId)
                .findFirst()
                .orElseThrow(NotFound::new);
        cases.demand(clerk, Right.TAKE_IN, caseId);
        String proof = PlainText.line(typedProof);
        if (proof.isEmpty() || proof.length() > LONGEST_PROOF) {
            throw new ProofMissing(task.kind());
        }
        if (!task.isDone()) {
            noting.note(caseId, task.kind().action(), clerk.fullName(), proof);
            task.done(clock.instant(), clerk.fullName(), proof);
        }
    }
}
