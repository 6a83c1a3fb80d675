package ua.cnap.portal.web.authenticity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ua.cnap.portal.authenticity.KeepingPapers;
import ua.cnap.portal.authenticity.KeptPaper;
import ua.cnap.portal.web.identity.CurrentUser;

/** The papers that were issued about a case, on its page. */
@Named
@RequestScoped
public class CasePapersBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    KeepingPapers keeping;

    private List<KeptPaper> papers;

    /** The papers, the last issued first; administrators keep them, others see none. */
    public List<KeptPaper> getPapers() {
        if (papers == null) {
            papers = user.isAdministrator()
                    ? keeping.ofCase(user.staff(), Long.parseLong((String) request.getAttribute("caseId")))
                    : List.of();
        }
        return papers;
    }
}
