package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ua.cnap.portal.approval.Approval;
import ua.cnap.portal.approval.ApprovalGround;
import ua.cnap.portal.approval.ApprovingElsewhere;
import ua.cnap.portal.approval.TypedApproval;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.web.identity.CurrentUser;

/** What the centre asks of other bodies about the case of the page. */
@Named
@RequestScoped
public class ApprovalsBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    ApprovingElsewhere approving;

    @Inject
    SentForm sent;

    @Inject
    SentAct asking;

    @Inject
    SentAct concluding;

    private List<Approval> ofCase;

    /** Asks a body, or notes its conclusion, if that was sent. */
    public void act() {
        String here = "/office/cases/" + caseId();
        asking.of("approval", here, () -> approving.ask(user.staff(), caseId(), typed()));
        concluding.of(
                "conclusion",
                here,
                () -> approving.conclude(user.staff(), caseId(), sent.number("approval"), sent.text("concluded")));
    }

    private TypedApproval typed() {
        return new TypedApproval(
                sent.text("body"), sent.text("asked"), ApprovalGround.named(sent.text("ground")), sent.text("basis"));
    }

    /** What was asked; the routing sheet says whether there is anything to read. */
    public List<Approval> of(CaseDossier file) {
        if (ofCase == null) {
            boolean any = file.routing().stream().anyMatch(entry -> entry.action() == RoutingAction.APPROVAL_ASKED);
            ofCase = any ? approving.of(user.staff(), file.id()) : List.of();
        }
        return ofCase;
    }

    /** What can allow to ask. */
    public ApprovalGround[] getGrounds() {
        return ApprovalGround.values();
    }

    /** The longest question, in characters. */
    public int getLongest() {
        return ApprovingElsewhere.LONGEST;
    }

    /** The conclusion that was typed of this body and refused, to be shown again. */
    public String concluded(long approvalId) {
        return sent.number("approval") == approvalId ? sent.text("concluded") : "";
    }

    /** Why nothing was done, null when it was. */
    public String getRefusal() {
        return asking.refusal() == null ? concluding.refusal() : asking.refusal();
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}
