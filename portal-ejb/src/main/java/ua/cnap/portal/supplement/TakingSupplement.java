package ua.cnap.portal.supplement;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.ChangedMeanwhile;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.MoveRefused;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.submission.SupplementDrafts;

/**
 * A clerk takes additional and replacing documents and corrections that come in person or by post (R-087: only through the
 * centre), confirmed by the applicant's signature. The inventory gets its next edition.
 */
@Stateless
public class TakingSupplement {
    @Inject
    MakingMove making;

    @Inject
    Corrections corrections;

    @Inject
    ReadingSheet reading;

    @Inject
    SupplementDrafts drafts;

    @Inject
    Clock clock;

    /**
     * What the screen asks.
     *
     * @throws NotFound when the clerk's centre has no such case
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public SupplementOffer open(StaffMember clerk, long caseId) {
        return offer(making.find(clerk, caseId));
    }

    private SupplementOffer offer(CaseFile file) {
        return new SupplementOffer(
                file.inventory(),
                corrections.of(file.id()).asked(),
                file.applicant().name());
    }

    /**
     * Takes what was brought. The same form sent again is taken once.
     *
     * @param seen how many entries the routing sheet had when the clerk read it
     * @throws NotFound when the clerk's centre has no such case
     * @throws ChangedMeanwhile when somebody moved the case after the clerk read it
     * @throws CorrectionsRefused when nothing came, or nobody confirmed it
     * @throws MoveRefused when the case was decided or withdrawn
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void take(StaffMember clerk, long caseId, int seen, TypedSupplement typed) {
        making.lockUnchanged(clerk, caseId, seen, CaseMove.SUPPLEMENT).ifPresent(file -> take(clerk, file, typed));
    }

    private void take(StaffMember clerk, CaseFile file, TypedSupplement typed) {
        Brought brought = Brought.read(typed, offer(file), reading.of(file));
        Confirmation confirmation = typed.confirmation(SupplementOffer.CHANNELS);
        making.supplement(file, brought.added(), brought.replaced(), List.of());
        Supplement taken = Supplement.taken(
                file.id(),
                confirmation,
                file.inventory().edition(),
                clock.instant(),
                clerk.fullName(),
                brought.changes());
        Optional<CorrectionRequest> open = corrections.find(file.id(), RequestState.OPEN);
        open.ifPresent(taken::answers);
        open.ifPresent(CorrectionRequest::answered);
        corrections.add(taken);
        Optional.ofNullable(file.origin().applicationId()).ifPresent(filed -> drafts.correct(filed, brought.answers()));
        String words = brought.changes().stream().map(Change::inWords).collect(Collectors.joining("; "));
        making.make(file, CaseMove.SUPPLEMENT, Map.of(Particular.SUPPLEMENT, words), clerk.fullName());
    }
}
