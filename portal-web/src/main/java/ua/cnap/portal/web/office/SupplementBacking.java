package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import ua.cnap.portal.casework.DocumentForm;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.supplement.SupplementOffer;
import ua.cnap.portal.supplement.TakingSupplement;
import ua.cnap.portal.supplement.TypedSupplement;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** A supplement that is brought to the centre: one form, kept as it was typed when it is refused. */
@Named
@RequestScoped
public class SupplementBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    TakingSupplement taking;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    private SupplementOffer offer;
    private String refusal;

    /** Takes what was sent, if something was. */
    public void act() {
        if (sent.act().isEmpty()) {
            return;
        }
        Map<String, String> typed = new TreeMap<>();
        request.getParameterMap().keySet().forEach(name -> typed.put(name, sent.text(name)));
        try {
            taking.take(user.staff(), caseId(), (int) sent.number("seen"), new TypedSupplement(typed));
            redirect.to(language.href("/office/cases/" + caseId()));
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
    }

    public SupplementOffer getOffer() {
        if (offer == null) {
            offer = taking.open(user.staff(), caseId());
        }
        return offer;
    }

    /** As what a document may come. */
    public DocumentForm[] getForms() {
        return DocumentForm.values();
    }

    /** What was typed, or who applied while nothing was. */
    public String getSigner() {
        return sent.isOf("take") ? sent.text("signer") : getOffer().applicant();
    }

    public String getRefusal() {
        return refusal;
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}
