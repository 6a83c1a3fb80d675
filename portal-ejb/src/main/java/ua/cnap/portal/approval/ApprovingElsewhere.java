package ua.cnap.portal.approval;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.NotingCase;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** Who leads a case asks other bodies without the applicant and notes their conclusions. */
@Stateless
public class ApprovingElsewhere {
    /** The longest question and the longest conclusion, in characters. */
    public static final int LONGEST = 2000;

    private static final int LONGEST_BODY = 300;
    private static final int LONGEST_BASIS = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseRecords cases;

    @Inject
    MakingMove making;

    @Inject
    NotingCase noting;

    @Inject
    Clock clock;

    /**
     * Asks a body. The same asked again before it answered is asked once.
     *
     * @throws NotFound when the clerk may not read the case
     * @throws NotPermitted when the clerk does not lead it
     * @throws ApprovalRefused when neither consent nor law allows it, something is missing, or the case is decided
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void ask(StaffMember clerk, long caseId, TypedApproval typed) {
        CaseFile file = making.lock(caseId);
        cases.demand(clerk, Right.PROCESS, caseId);
        ApprovalGround ground = mustBeWhole(typed);
        if (!file.status().isAwaitingDecision()) {
            throw ApprovalRefused.decided();
        }
        if (read(caseId).stream().noneMatch(asked -> asked.asksAgain(typed))) {
            entities.persist(new Approval(caseId, typed, ground, now(), clerk.fullName()));
            noting.note(
                    caseId,
                    RoutingAction.APPROVAL_ASKED,
                    clerk.fullName(),
                    String.join("; ", typed.body(), typed.question(), typed.basis()));
        }
    }

    private static ApprovalGround mustBeWhole(TypedApproval typed) {
        if (typed.body().isEmpty() || typed.body().length() > LONGEST_BODY) {
            throw ApprovalRefused.withoutBody();
        }
        if (typed.question().isEmpty()) {
            throw ApprovalRefused.withoutQuestion();
        }
        if (typed.question().length() > LONGEST) {
            throw ApprovalRefused.tooLong(LONGEST);
        }
        if (typed.basis().isEmpty() || typed.basis().length() > LONGEST_BASIS) {
            throw ApprovalRefused.withoutGround();
        }
        return typed.ground().orElseThrow(ApprovalRefused::withoutGround);
    }

    /**
     * Notes the conclusion of a body. The same sent again is noted once.
     *
     * @throws NotFound when the clerk may not read the case, or nobody was asked so
     * @throws NotPermitted when the clerk does not lead it
     * @throws ApprovalRefused when nothing is said, or another conclusion was noted before
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void conclude(StaffMember clerk, long caseId, long approvalId, String typed) {
        making.lock(caseId);
        cases.demand(clerk, Right.PROCESS, caseId);
        String conclusion = PlainText.line(typed);
        if (conclusion.isEmpty()) {
            throw ApprovalRefused.withoutConclusion();
        }
        if (conclusion.length() > LONGEST) {
            throw ApprovalRefused.tooLong(LONGEST);
        }
        Approval asked = Optional.ofNullable(entities.find(Approval.class, approvalId))
                .filter(approval -> approval.caseId() == caseId)
                .orElseThrow(NotFound::new);
        if (!asked.isConcluded()) {
            asked.conclude(conclusion, now(), clerk.fullName());
            noting.note(caseId, RoutingAction.APPROVAL_CAME, clerk.fullName(), asked.body() + "; " + conclusion);
        } else if (!asked.conclusion().equals(conclusion)) {
            throw ApprovalRefused.concluded(asked.concludedBy());
        }
    }

    /** What was asked about a case that the clerk may read, the first first. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<Approval> of(StaffMember clerk, long caseId) {
        return cases.isReadableBy(clerk, caseId) ? read(caseId) : List.of();
    }

    private List<Approval> read(long caseId) {
        return entities.createQuery("select a from Approval a where a.caseId = :case order by a.id", Approval.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
