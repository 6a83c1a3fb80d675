package ua.cnap.portal.web.authenticity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import ua.cnap.portal.authenticity.KeepingPapers;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.PublicAddresses;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** Revokes a paper on the page where it is listed: of a case, of a register. */
@Named
@RequestScoped
public class RevokingBacking {
    private static final String CODE = "revoke";

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

    private String refusal;

    /** Revokes a paper, if that was sent. */
    public void act() {
        String code = request.getParameter(CODE);
        if (!"POST".equals(request.getMethod()) || code == null) {
            return;
        }
        if (!tokens.isSentByOwnForm()) {
            tokens.refuse();
            return;
        }
        try {
            keeping.revoke(user.staff(), code, getReason());
            redirect.to(getHere());
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
    }

    /** Address of the page. */
    public String getHere() {
        return language.href((String) request.getAttribute(PublicAddresses.ADDRESS));
    }

    /** Whether this paper was to be revoked and was not: its form stays unfolded. */
    public boolean isTried(String code) {
        return code.equals(request.getParameter(CODE));
    }

    /** The reason as it was typed. */
    public String getReason() {
        return Optional.ofNullable(request.getParameter("reason")).orElse("");
    }

    public String getRefusal() {
        return refusal;
    }
}
