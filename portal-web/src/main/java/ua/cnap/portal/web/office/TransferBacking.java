package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.cnap.portal.authenticity.KeepingPapers;
import ua.cnap.portal.authenticity.KeptPaper;
import ua.cnap.portal.transfer.ActSummary;
import ua.cnap.portal.transfer.DrawingUpActs;
import ua.cnap.portal.transfer.KeepingRegisters;
import ua.cnap.portal.transfer.OpenRegister;
import ua.cnap.portal.transfer.Passing;
import ua.cnap.portal.transfer.TransferWay;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;

/** One register of handed-over cases: its packages, the coordinator's check, the passing, the acts. */
@Named
@RequestScoped
public class TransferBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    KeepingRegisters keeping;

    @Inject
    DrawingUpActs acts;

    @Inject
    KeepingPapers papers;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    @Inject
    CurrentResponse response;

    private OpenRegister register;
    private Map<Long, KeptPaper> issued;

    /** Does what was sent. */
    public void act() {
        response.mayNotBeStored();
        asked.then("/office/transfers/" + registerId(), this::act);
    }

    private void act(String act) {
        switch (act) {
            case "check" -> keeping.check(user.staff(), registerId());
            case "pass" ->
                keeping.pass(
                        user.staff(),
                        registerId(),
                        new Passing(
                                TransferWay.named(sent.text("way")).orElse(null),
                                sent.text("carrier"),
                                sent.text("receiver")));
            case "drawUp" -> acts.drawUp(user.staff(), registerId(), chosen(), sent.text("gave"), sent.text("took"));
            default -> asked.refuseUnknown();
        }
    }

    private Set<Long> chosen() {
        return Set.copyOf(sent.numbers("line"));
    }

    /** Whether this line was chosen, or nothing was sent yet. */
    public boolean isChosen(long line) {
        return !sent.isOf("drawUp") || chosen().contains(line);
    }

    public OpenRegister getOpen() {
        if (register == null) {
            register = keeping.open(user.staff(), registerId());
        }
        return register;
    }

    /** The paper of an act. */
    public KeptPaper paperOf(long act) {
        if (issued == null) {
            List<Long> all = getOpen().acts().stream().map(ActSummary::id).toList();
            issued = papers.ofActs(user.staff(), all);
        }
        return issued.get(act);
    }

    /** The ways in which packages can be passed. */
    public TransferWay[] getWays() {
        return TransferWay.values();
    }

    public String getRefusal() {
        return asked.refusal();
    }

    private long registerId() {
        return Long.parseLong((String) request.getAttribute("registerId"));
    }
}
