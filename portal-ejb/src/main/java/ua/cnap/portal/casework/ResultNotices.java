package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Enters in the routing sheet that a letter told the applicant of the result, inside the caller's transaction. */
@ApplicationScoped
public class ResultNotices {
    @Inject
    MakingMove making;

    /** The mail server took the letter about the result of this case. */
    public void told(long caseId) {
        CaseFile file = making.lock(caseId);
        if (CaseMove.TELL.isAllowedFrom(file.status())) {
            making.make(file, CaseMove.TELL, Map.of(Particular.WAY, CaseWords.text("byLetter")), "");
        }
    }
}
