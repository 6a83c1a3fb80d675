package ua.cnap.portal.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import ua.cnap.portal.submission.ApplicationStatus;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.FillingApplication;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;

/** The draft that the address names, if it is the person's own. One that was filed meanwhile leads to its receipt. */
@RequestScoped
class OpenDraft {
    @Inject
    ApplicationRequest request;

    @Inject
    CurrentUser user;

    @Inject
    FillingApplication filling;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    private Draft draft;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        readAgain();
        if (isFiled()) {
            redirect.to(filedAddress());
        }
    }

    Draft get() {
        return draft;
    }

    /** Shows this state of the draft from now on. */
    void show(Draft changed) {
        draft = changed;
    }

    void readAgain() {
        draft = filling.open(user.person(), request.getId());
    }

    /** Where it is seen once it is filed: the receipt, of a supplement the case that it mends. */
    String filedAddress() {
        return draft.application()
                .mending()
                .map(mending -> language.href("/cabinet/cases/" + mending.filedId()))
                .orElseGet(request::receiptAddress);
    }

    /** Whether nothing can be changed any more. */
    boolean isFiled() {
        return draft.application().status() == ApplicationStatus.SUBMITTED;
    }
}
