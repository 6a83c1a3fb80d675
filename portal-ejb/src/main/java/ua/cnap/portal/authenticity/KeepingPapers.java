package ua.cnap.portal.authenticity;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** Clerks see which papers their centre issued about a case, register or act, and revoke them (скасування паперу). */
@Stateless
public class KeepingPapers {
    private static final int LONGEST_REASON = 500;

    @Inject
    IssuedPapers papers;

    /** The papers about a case, the last issued first; none for another centre's. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public List<KeptPaper> ofCase(StaffMember clerk, long caseId) {
        return papers.about(PaperSubject.ofCase(clerk.centreId(), caseId));
    }

    /** The papers of acts by the acts; those of another centre are left out. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public Map<Long, KeptPaper> ofActs(StaffMember clerk, List<Long> acts) {
        Map<PaperSubject, Long> subjects = acts.stream()
                .collect(Collectors.toMap(act -> PaperSubject.ofAct(clerk.centreId(), act), Function.identity()));
        return papers.last(PaperKind.TRANSFER_ACT, clerk.centreId(), subjects.keySet()).entrySet().stream()
                .collect(Collectors.toMap(found -> subjects.get(found.getKey()), Map.Entry::getValue));
    }

    /**
     * Revokes a paper. The reason is for the centre; the public check says only that it was revoked.
     *
     * @throws NotFound when that cannot be the code of a paper
     * @throws RevocationRefused when no reason is given, or the clerk's centre has no such valid paper
     */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public void revoke(StaffMember clerk, String typedCode, String typedReason) {
        CheckCode code = CheckCode.parse(typedCode).orElseThrow(NotFound::new);
        String reason = PlainText.line(typedReason);
        if (reason.isEmpty()) {
            throw RevocationRefused.withoutReason();
        }
        if (reason.length() > LONGEST_REASON) {
            throw RevocationRefused.tooLong(LONGEST_REASON);
        }
        if (!papers.revoke(clerk.centreId(), code, clerk.fullName(), reason)) {
            throw RevocationRefused.notValid();
        }
    }
}
