package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import ua.cnap.portal.casework.DocumentForm;
import ua.cnap.portal.supplement.SupplementOffer;
import ua.cnap.portal.supplement.TakingSupplement;
import ua.cnap.portal.supplement.TypedSupplement;
import ua.cnap.portal.web.identity.CurrentUser;

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
    SentAct asked;

    private SupplementOffer offer;

    /** Takes what was sent, if something was. */
    public void act() {
        asked.then("/office/cases/" + caseId(), any -> take());
    }

    private void take() {
        Map<String, String> typed = new TreeMap<>();
        request.getParameterMap().keySet().forEach(name -> typed.put(name, sent.text(name)));
        taking.take(user.staff(), caseId(), (int) sent.number("seen"), new TypedSupplement(typed));
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
        return asked.refusal();
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}
