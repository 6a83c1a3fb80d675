package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import ua.cnap.portal.breach.Breach;
import ua.cnap.portal.breach.BreachKind;
import ua.cnap.portal.breach.BreachLine;
import ua.cnap.portal.breach.ReportingBreaches;
import ua.cnap.portal.web.identity.CurrentUser;

/** Breaches of a provider: reported on the page of the case, settled by the head on the page of tasks. */
@Named
@RequestScoped
public class BreachBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    ReportingBreaches reporting;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    private List<Breach> ofCase;
    private List<BreachLine> open;

    /** Reports a breach about the case of the page, if that was sent. */
    public void report() {
        asked.of(
                "breach",
                "/office/cases/" + caseId(),
                () -> reporting.report(user.staff(), caseId(), sent.text("kind"), sent.text("breach")));
    }

    /** Settles a breach, if that was sent. */
    public void settle() {
        asked.of(
                "settle",
                "/office/tasks",
                () -> reporting.settle(user.staff(), sent.number("id"), sent.text("outcome")));
    }

    /** What was reported about the case of the page. */
    public List<Breach> getOfCase() {
        if (ofCase == null) {
            ofCase = reporting.of(user.staff(), caseId());
        }
        return ofCase;
    }

    /** What the head has to settle, nothing for others. */
    public List<BreachLine> getOpen() {
        if (open == null) {
            open = reporting.open(user.staff());
        }
        return open;
    }

    /** What can be reported. */
    public List<BreachKind> getKinds() {
        return Arrays.asList(BreachKind.values());
    }

    /** The longest text, in characters. */
    public int getLongest() {
        return ReportingBreaches.LONGEST;
    }

    /** What was typed about this breach and refused, to be shown again. */
    public String typed(long id) {
        return sent.number("id") == id ? sent.text("outcome") : "";
    }

    public String getRefusal() {
        return asked.refusal();
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}
