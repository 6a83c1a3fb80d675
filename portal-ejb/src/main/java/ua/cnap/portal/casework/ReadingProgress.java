package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How far a case is, for the features that show it outside the office. */
@ApplicationScoped
public class ReadingProgress {
    @Inject
    CaseFiles cases;

    /** The progress of a case. */
    public CaseProgress of(long caseId) {
        return CaseProgress.of(cases.get(caseId));
    }
}
