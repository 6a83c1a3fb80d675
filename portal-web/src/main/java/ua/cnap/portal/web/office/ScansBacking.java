package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ua.cnap.portal.intake.AttachingScans;
import ua.cnap.portal.intake.Scan;
import ua.cnap.portal.submission.AttachmentRules;
import ua.cnap.portal.web.identity.CurrentUser;

/** Scans and photographs of the papers of a package, on the page of its case and on its receipt. */
@Named
@RequestScoped
public class ScansBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    AttachingScans attaching;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    private List<String> lines;

    /** Attaches the scans that were sent, if any were. */
    public void act() {
        asked.of("scans", "/office/cases/" + caseId(), this::attach);
    }

    private void attach() {
        List<Scan> scans = sent.files("scans").stream()
                .map(file -> new Scan(file.name(), file.content()))
                .toList();
        attaching.attach(user.staff(), caseId(), (int) sent.number("line"), scans);
    }

    /** The papers of the package that scans can be attached to. */
    public List<String> getLines() {
        if (lines == null) {
            lines = attaching.lines(user.staff(), caseId());
        }
        return lines;
    }

    /** What is accepted. */
    public AttachmentRules getRules() {
        return AttachingScans.RULES;
    }

    public String getRefusal() {
        return asked.refusal();
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}
