package ua.cnap.portal.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.control.CaseDeadline;
import ua.cnap.portal.control.DeadlineKind;
import ua.cnap.portal.control.ExpiredTerms;

/**
 * What the portal itself does when a term has run out: a decision of a collegial body waits for the meeting,
 * silence becomes consent (Law 2806-IV).
 */
@ApplicationScoped
class RunOut {
    @Inject
    ExpiredTerms expired;

    @Inject
    MakingMove making;

    @Inject
    ConsentCertificates certificates;

    /** Whether the end of the term was settled by a move of the portal and is nobody's violation. */
    boolean settles(CaseFile file, CaseDeadline deadline) {
        if (deadline.kind() == DeadlineKind.SILENCE) {
            return consents(file, deadline);
        }
        boolean waits = expired.waitsForMeeting(file, deadline) && CaseMove.AWAIT_MEETING.isAllowedFrom(file.status());
        if (waits) {
            making.make(file, CaseMove.AWAIT_MEETING, Map.of(), "");
        }
        return waits;
    }

    private boolean consents(CaseFile file, CaseDeadline silence) {
        if (!CaseMove.CONSENT_BY_SILENCE.isAllowedFrom(file.status()) || !expired.mayBeSilent(file)) {
            return false;
        }
        certificates.issue(file, silence);
        making.make(file, CaseMove.CONSENT_BY_SILENCE, Map.of(), "");
        return true;
    }

    /** Whether somebody has to do something: what nobody can be sent or told of waits for the archive. */
    boolean asksForWork(CaseFile file, DeadlineKind kind) {
        return kind != DeadlineKind.COLLECTION || !expired.isOutOfReach(file);
    }
}
