package ua.cnap.portal.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ua.cnap.portal.intake.FollowingIntake;
import ua.cnap.portal.intake.TakenPackage;
import ua.cnap.portal.receipt.CaseReceipt;
import ua.cnap.portal.receipt.PrintingCase;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;

/** What the applicant leaves the counter with, and where the clerk goes on from. */
@Named
@RequestScoped
public class IntakeReceiptBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    PrintingCase printing;

    @Inject
    FollowingIntake following;

    @Inject
    CurrentResponse response;

    private CaseReceipt receipt;
    private List<String> defects;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        long caseId = Long.parseLong((String) request.getAttribute("caseId"));
        receipt = printing.receipt(user.staff(), caseId);
        defects =
                following.find(user.staff(), caseId).map(TakenPackage::defects).orElse(List.of());
    }

    public CaseReceipt getReceipt() {
        return receipt;
    }

    /** What is missing or wrong with the package. */
    public List<String> getDefects() {
        return defects;
    }
}
