package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ua.cnap.portal.identity.ProviderOfficer;
import ua.cnap.portal.provider.OfficerCase;
import ua.cnap.portal.provider.ReadingHandedCase;
import ua.cnap.portal.provider.WorkingOnCase;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;

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
    SentAct asked;

    @Inject
    CurrentResponse response;

    private OfficerCase opened;

    /** Does what was sent, if something was. */
    public void act() {
        response.mayNotBeStored();
        asked.then("/office/provider/cases/" + caseId(), act -> act(act, user.officer()));
    }

    private void act(String act, ProviderOfficer officer) {
        long id = caseId();
        switch (act) {
            case "receive" -> working.receive(officer, id);
            case "pass" ->
                working.pass(officer, id, (int) sent.number("stage"), sent.text("conclusion"), sent.files("files"));
            case "back" -> working.sendBack(officer, id, (int) sent.number("stage"), sent.text("conclusion"));
            case "obstacle" ->
                sent.day("expectedOn")
                        .ifPresentOrElse(
                                day -> working.noteObstacle(officer, id, sent.text("obstacle"), day),
                                () -> asked.refuse("office_handed.day"));
            case "answer" -> working.answer(officer, id, sent.number("enquiry"), sent.text("answer"));
            case "result" -> working.sendResult(officer, id, sent.files("files"));
            case "refusal" ->
                working.sendRefusal(officer, id, sent.text("ground"), sent.text("reasons"), sent.files("files"));
            default -> asked.refuseUnknown();
        }
    }

    public OfficerCase getOpened() {
        if (opened == null) {
            opened = reading.open(user.officer(), caseId());
        }
        return opened;
    }

    public String getRefusal() {
        return asked.refusal();
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}
