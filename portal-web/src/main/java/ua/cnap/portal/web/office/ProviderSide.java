package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ua.cnap.portal.provider.AskingProvider;
import ua.cnap.portal.provider.CaseRouting;
import ua.cnap.portal.web.identity.CurrentUser;

/** The provider's side of a case on the clerk's page: stages, enquiries, and stages noted for providers on paper. */
@Named
@RequestScoped
public class ProviderSide {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    AskingProvider asking;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    private CaseRouting routing;

    /** Does what was sent, if something was. */
    public void act() {
        String here = "/office/cases/" + caseId();
        asked.of("ask", here, () -> asking.ask(user.staff(), caseId(), sent.text("question")));
        asked.of(
                "pass",
                here,
                () -> asking.pass(user.staff(), caseId(), (int) sent.number("stage"), sent.text("conclusion")));
    }

    public CaseRouting getRouting() {
        if (routing == null) {
            routing = asking.read(user.staff(), caseId());
        }
        return routing;
    }

    public String getRefusal() {
        return asked.refusal();
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}
