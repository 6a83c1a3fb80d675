package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Enters in the routing sheet that a letter told the applicant of the result, inside the caller's transaction. */
@ApplicationScoped
public class ResultNotices {
    @Inject
    CaseFiles cases;

    @Inject
    Clock clock;

    @Inject
    Event<CaseFile.Moved> moved;

    /** The mail server took the letter about the result of this case. */
    public void told(long caseId) {
        CaseFile file = cases.lock(caseId);
        if (CaseMove.TELL.isAllowedFrom(file.status())) {
            Said letter = new Said(Map.of(Particular.WAY, CaseWords.text("byLetter")));
            file.move(CaseMove.TELL, letter, "", clock.instant());
            moved.fire(new CaseFile.Moved(
                    caseId, CaseMove.TELL, file.applicant().email(), file.language()));
        }
    }
}
