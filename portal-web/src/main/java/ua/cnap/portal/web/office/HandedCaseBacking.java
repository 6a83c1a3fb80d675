package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ua.cnap.portal.identity.ProviderOfficer;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.provider.OfficerCase;
import ua.cnap.portal.provider.ReadingHandedCase;
import ua.cnap.portal.provider.WorkingOnCase;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** A case on the desk of an officer of a provider, and what the officer does with it. */
@Named
@RequestScoped
public class HandedCaseBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    ReadingHandedCase reading;

    @Inject
    WorkingOnCase working;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    private OfficerCase opened;
    private String refusal;

    /** Does what was sent, if something was. */
    public void act() {
        response.mayNotBeStored();
        sent.act().ifPresent(act -> {
            try {
                act(act, user.officer());
            } catch (BusinessException refused) {
                refusal = sentences.text(refused);
            }
        });
    }

    private void act(String act, ProviderOfficer officer) {
        long id = caseId();
        switch (act) {
            case "receive" -> working.receive(officer, id);
            case "pass" ->
                working.pass(officer, id, (int) sent.number("stage"), sent.text("conclusion"), sent.files("files"));
            case "back" -> working.sendBack(officer, id, (int) sent.number("stage"), sent.text("conclusion"));
            case "obstacle" -> {
                if (sent.day("expectedOn").isEmpty()) {
                    refusal = sentences.text("office_handed.day");
                    return;
                }
                working.noteObstacle(
                        officer,
                        id,
                        sent.text("obstacle"),
                        sent.day("expectedOn").get());
            }
            case "answer" -> working.answer(officer, id, sent.number("enquiry"), sent.text("answer"));
            case "result" -> working.sendResult(officer, id, sent.files("files"));
            case "refusal" ->
                working.sendRefusal(officer, id, sent.text("ground"), sent.text("reasons"), sent.files("files"));
            default -> {
                refusal = sentences.text("error.move.unknown");
                return;
            }
        }
        redirect.to(language.href("/office/provider/cases/" + id));
    }

    public OfficerCase getOpened() {
        if (opened == null) {
            opened = reading.open(user.officer(), caseId());
        }
        return opened;
    }

    public String getRefusal() {
        return refusal;
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}
