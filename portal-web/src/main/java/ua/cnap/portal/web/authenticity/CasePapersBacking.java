package ua.cnap.portal.web.authenticity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.authenticity.KeepingPapers;
import ua.cnap.portal.authenticity.KeptPaper;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** The papers that were issued about a case, on its page: whether each is valid, and revoking one. */
@Named
@RequestScoped
public class CasePapersBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    KeepingPapers keeping;

    @Inject
    FormTokens tokens;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    private List<KeptPaper> papers;
    private String refusal;

    /** Revokes a paper, if that was sent. */
    public void act() {
        String code = request.getParameter("revoke");
        if (!"POST".equals(request.getMethod()) || code == null) {
            return;
        }
        if (!tokens.isSentByOwnForm()) {
            tokens.refuse();
            return;
        }
        try {
            keeping.revoke(user.staff(), code, getReason());
            redirect.to(language.href("/office/cases/" + caseId()));
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
    }

    /** The papers, the last issued first. */
    public List<KeptPaper> getPapers() {
        if (papers == null) {
            papers = keeping.ofCase(user.staff(), caseId());
        }
        return papers;
    }

    /** Whether this paper was to be revoked and was not: its form stays unfolded. */
    public boolean isTried(String code) {
        return code.equals(request.getParameter("revoke"));
    }

    /** The reason as it was typed. */
    public String getReason() {
        return Optional.ofNullable(request.getParameter("reason")).orElse("");
    }

    public String getRefusal() {
        return refusal;
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}
