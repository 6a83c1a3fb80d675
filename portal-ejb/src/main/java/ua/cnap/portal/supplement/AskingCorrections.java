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
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.intake.LeavingTasks;
import ua.cnap.portal.kernel.NotFound;

/**
 * A clerk marks what is wrong or missing in a package and asks the applicant to mend it, takes the request back,
 * or accepts what came. The term of the service runs on: what is not mended in it is decided on the documents at hand
 * (R-088).
 */
@Stateless
public class AskingCorrections {
    /** The longest reason of a mark. */
    public static final int LONGEST_REASON = 500;

    @Inject
    Corrections corrections;

    @Inject
    ReadingSheet reading;

    @Inject
    MakingMove making;

    @Inject
    LeavingTasks tasks;

    @Inject
    Clock clock;

    /**
     * The corrections of a case.
     *
     * @throws NotFound when the clerk's centre has no such case
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public CaseCorrections read(StaffMember clerk, long caseId) {
        making.find(clerk, caseId);
        return corrections.of(caseId);
    }

    /**
     * What of the package can be marked.
     *
     * @throws NotFound when the clerk's centre has no such case
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public PackageSheet sheet(StaffMember clerk, long caseId) {
        return reading.of(making.find(clerk, caseId));
    }

    /**
     * Asks for corrections: the applicant is told of the defects and of the likelihood of a negative decision. Marked anew
     * after a supplement came, the earlier request is closed. The same request sent again is made once.
     *
     * @param seen how many entries the routing sheet had when the clerk read it
     * @throws NotFound when the clerk's centre has no such case
     * @throws ChangedMeanwhile when somebody moved the case after the clerk read it
     * @throws CorrectionsRefused when nothing is marked, a mark has no reason, or something is asked already
     * @throws MoveRefused when the case was decided or withdrawn
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void ask(StaffMember clerk, long caseId, int seen, List<TypedMark> typed) {
        making.lockUnchanged(clerk, caseId, seen, CaseMove.ASK_CORRECTIONS)
                .ifPresent(file -> ask(clerk, file, marks(reading.of(file), typed)));
    }

    private void ask(StaffMember clerk, CaseFile file, List<Mark> marks) {
        Optional<CorrectionRequest> earlier = corrections.findActive(file.id());
        if (earlier.filter(request -> request.state() == RequestState.OPEN).isPresent()) {
            throw CorrectionsRefused.alreadyAsked();
        }
        earlier.ifPresent(answered -> answered.close(RequestState.RETURNED, clock.instant()));
        corrections.add(new CorrectionRequest(file.id(), clerk.fullName(), clock.instant(), marks));
        String defects = marks.stream().map(Mark::inWords).collect(Collectors.joining("; "));
        making.make(file, CaseMove.ASK_CORRECTIONS, Map.of(Particular.DEFECTS, defects), clerk.fullName());
        tasks.callAboutDefects(file);
    }

    private static List<Mark> marks(PackageSheet sheet, List<TypedMark> typed) {
        if (typed.isEmpty()) {
            throw CorrectionsRefused.nothingMarked();
        }
        return typed.stream().map(mark -> mark(sheet, mark)).toList();
    }

    private static Mark mark(PackageSheet sheet, TypedMark typed) {
        Markable part = sheet.find(typed.key()).orElseThrow(CorrectionsRefused::unknown);
        String title = part.label().uk();
        Defect defect = Defect.named(typed.defect()).orElseThrow(() -> CorrectionsRefused.withoutDefect(title));
        String reason = PlainText.line(typed.reason());
        if (reason.isEmpty()) {
            throw CorrectionsRefused.withoutReason(title);
        }
        if (reason.length() > LONGEST_REASON) {
            throw CorrectionsRefused.tooLong(LONGEST_REASON);
        }
        return part.marked(defect, reason);
    }

    /**
     * Takes the request back; what the applicant has typed stays in the draft.
     *
     * @param seen how many entries the routing sheet had when the clerk read it
     * @throws NotFound when the clerk's centre has no such case
     * @throws ChangedMeanwhile when somebody moved the case after the clerk read it
     * @throws CorrectionsRefused when nothing is asked
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void cancel(StaffMember clerk, long caseId, int seen) {
        making.lockUnchanged(clerk, caseId, seen, CaseMove.CANCEL_CORRECTIONS)
                .ifPresent(file -> close(clerk, file, RequestState.OPEN, CaseMove.CANCEL_CORRECTIONS));
    }

    /**
     * Accepts what came.
     *
     * @param seen how many entries the routing sheet had when the clerk read it
     * @throws NotFound when the clerk's centre has no such case
     * @throws ChangedMeanwhile when somebody moved the case after the clerk read it
     * @throws CorrectionsRefused when no supplement waits
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void accept(StaffMember clerk, long caseId, int seen) {
        making.lockUnchanged(clerk, caseId, seen, CaseMove.ACCEPT_SUPPLEMENT)
                .ifPresent(file -> close(clerk, file, RequestState.ANSWERED, CaseMove.ACCEPT_SUPPLEMENT));
    }

    private void close(StaffMember clerk, CaseFile file, RequestState expected, CaseMove move) {
        CorrectionRequest request = corrections.find(file.id(), expected).orElseThrow(CorrectionsRefused::nothingAsked);
        boolean accepted = move == CaseMove.ACCEPT_SUPPLEMENT;
        request.close(accepted ? RequestState.ACCEPTED : RequestState.CANCELLED, clock.instant());
        making.make(file, move, Map.of(), clerk.fullName());
    }
}
