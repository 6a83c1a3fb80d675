package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Enters in the routing sheet that a letter told the applicant, inside the caller's transaction. */
@ApplicationScoped
public class ResultNotices {
    @Inject
    MakingMove making;

    /** The mail server took the letter about the result of this case. */
    public void told(long caseId) {
        note(caseId, CaseMove.TELL);
    }

    /** The mail server took the letter about the originals that came back. */
    public void toldOfOriginals(long caseId) {
        note(caseId, CaseMove.TELL_OF_ORIGINALS);
    }

    private void note(long caseId, CaseMove told) {
        CaseFile file = making.lock(caseId);
        if (told.isAllowedFrom(file.status())) {
            making.make(file, told, Map.of(Particular.WAY, CaseWords.text("byLetter")), "");
        }
    }
}
