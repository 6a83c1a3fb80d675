package ua.cnap.portal.web.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.cnap.portal.consideration.AppealLine;
import ua.cnap.portal.consideration.ReadingAppeals;
import ua.cnap.portal.web.identity.CurrentUser;

/** The appeals about a case, on its page: those that its reader may read. */
@Named
@RequestScoped
public class CaseAppealsBacking {
    @Inject
    CurrentUser user;

    @Inject
    ReadingAppeals reading;

    private List<AppealLine> lines;

    /** The appeals about a case; a starosta reads none. */
    public List<AppealLine> of(long caseId) {
        if (lines == null) {
            lines = user.isStarosta() ? List.of() : reading.ofCase(user.staff(), caseId);
        }
        return lines;
    }
}
