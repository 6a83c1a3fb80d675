package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.charge.CaseCharge;
import ua.cnap.portal.charge.ChargeEntry;
import ua.cnap.portal.charge.ClaimingCase;
import ua.cnap.portal.duty.StaffEntry;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Moments;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** Who is in charge of the case of the page, and taking it, letting go of it, giving it to somebody. */
@Named
@RequestScoped
public class CaseChargeBacking {
    /** Name of the input that says what is to be done; the other forms of the page have other names. */
    private static final String ACT = "charge";

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    ClaimingCase claiming;

    @Inject
    FormTokens tokens;

    @Inject
    Sentences sentences;

    @Inject
    Moments moments;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    private Optional<CaseCharge> charge;
    private List<ChargeEntry> entries;
    private List<StaffEntry> assignees;
    private String refusal;

    /** Does what was sent, if something was. */
    public void act() {
        String act = request.getParameter(ACT);
        if (!"POST".equals(request.getMethod()) || act == null) {
            return;
        }
        if (!tokens.isSentByOwnForm()) {
            tokens.refuse();
            return;
        }
        try {
            act(act);
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
    }

    private void act(String act) {
        switch (act) {
            case "claim" -> claiming.claim(user.staff(), caseId());
            case "release" -> claiming.release(user.staff(), caseId());
            case "assign" -> claiming.assign(user.staff(), caseId(), request.getParameter("login"));
            default -> {
                refusal = sentences.text("error.move.unknown");
                return;
            }
        }
        redirect.to(language.href("/office/cases/" + caseId()));
    }

    private Optional<CaseCharge> charge() {
        if (charge == null) {
            charge = claiming.find(user.staff(), caseId());
        }
        return charge;
    }

    /** Name of the controlling administrator, empty for nobody. */
    public String getController() {
        return charge().flatMap(CaseCharge::controller).orElse("");
    }

    /** Name of who has the case in hands, empty for nobody. */
    public String getHolder() {
        return charge().flatMap(CaseCharge::holder).orElse("");
    }

    /** Since when, as a person reads it; empty when nobody has it. */
    public String getSince() {
        return charge().map(CaseCharge::heldSince).map(moments::moment).orElse("");
    }

    /** Whether the reader has it in hands. */
    public boolean isMine() {
        return charge().filter(held -> held.isHeldBy(user.staff().login())).isPresent();
    }

    /** Whether somebody else than the reader has it in hands. */
    public boolean isHeldByAnother() {
        return charge().filter(held -> held.isHeldByAnother(user.staff().login()))
                .isPresent();
    }

    /** What to consider before moving a case that somebody else has in hands. */
    public String warning() {
        return sentences.text("error.charge.warning", getHolder(), getSince());
    }

    /** To whom the reader may give it. */
    public List<StaffEntry> getAssignees() {
        if (assignees == null) {
            assignees = claiming.assignees(user.staff());
        }
        return assignees;
    }

    /** How it came, the last change first. */
    public List<ChargeEntry> getEntries() {
        if (entries == null) {
            entries = claiming.entries(user.staff(), caseId());
        }
        return entries;
    }

    public String getRefusal() {
        return refusal;
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}
