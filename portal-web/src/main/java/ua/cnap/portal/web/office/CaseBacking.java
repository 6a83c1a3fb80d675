package ua.cnap.portal.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.control.DeadlineState;
import ua.cnap.portal.control.ReadingDeadlines;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;

/** The page of one case. */
@Named
@RequestScoped
public class CaseBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    ReadingCase reading;

    @Inject
    ReadingDeadlines terms;

    @Inject
    JournalVisit visit;

    @Inject
    Language language;

    @Inject
    CurrentResponse response;

    private CaseDossier dossier;
    private List<DeadlineState> deadlines;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        long caseId = Long.parseLong((String) request.getAttribute("caseId"));
        dossier = reading.open(user.staff(), caseId, language.getTag());
        deadlines = terms.of(user.staff(), caseId);
    }

    /** The address of the list that the clerk came from. */
    public String getJournal() {
        return language.href("/office/") + "?" + visit.lastList();
    }

    /** Its terms. */
    public List<DeadlineState> getDeadlines() {
        return deadlines;
    }

    public CaseDossier getDossier() {
        return dossier;
    }
}
