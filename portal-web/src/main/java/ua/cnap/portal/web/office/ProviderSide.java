package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.provider.AskingProvider;
import ua.cnap.portal.provider.CaseRouting;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

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
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    private CaseRouting routing;
    private String refusal;

    /** Does what was sent, if something was. */
    public void act() {
        sent.act().ifPresent(act -> {
            try {
                act(act);
            } catch (BusinessException refused) {
                refusal = sentences.text(refused);
            }
        });
    }

    private void act(String act) {
        switch (act) {
            case "ask" -> asking.ask(user.staff(), caseId(), sent.text("question"));
            case "pass" -> asking.pass(user.staff(), caseId(), (int) sent.number("stage"), sent.text("conclusion"));
            default -> {
                refusal = sentences.text("error.move.unknown");
                return;
            }
        }
        redirect.to(language.href("/office/cases/" + caseId()));
    }

    public CaseRouting getRouting() {
        if (routing == null) {
            routing = asking.read(user.staff(), caseId());
        }
        return routing;
    }

    public String getRefusal() {
        return refusal;
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}
