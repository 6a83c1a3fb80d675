package ua.cnap.portal.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.supplement.CaseCorrections;
import ua.cnap.portal.supplement.CorrectionsClosed;
import ua.cnap.portal.supplement.SupplementingCase;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** What the centre asks a person to mend in a case, and the supplements that were filed. */
@Named
@RequestScoped
public class OwnCorrectionsBacking {
    @Inject
    ApplicationRequest request;

    @Inject
    CurrentUser user;

    @Inject
    SupplementingCase supplementing;

    @Inject
    Redirect redirect;

    @Inject
    Sentences sentences;

    private CaseCorrections corrections;
    private String refusal;

    /** Begins or continues the supplement. */
    public void mend() {
        try {
            Draft draft = supplementing.begin(user.person(), request.getId());
            redirect.to(request.address(
                    draft.application().id(), draft.steps().get(0).id()));
        } catch (CorrectionsClosed closed) {
            refusal = sentences.text(closed);
        }
    }

    public CaseCorrections getCorrections() {
        if (corrections == null) {
            corrections = supplementing.read(user.person(), request.getId());
        }
        return corrections;
    }

    public String getRefusal() {
        return refusal;
    }
}
