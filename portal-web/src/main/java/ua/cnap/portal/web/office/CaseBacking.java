package ua.cnap.portal.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.ReadingCase;
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
    JournalVisit visit;

    @Inject
    Language language;

    @Inject
    CurrentResponse response;

    private CaseDossier dossier;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        dossier =
                reading.open(user.staff(), Long.parseLong((String) request.getAttribute("caseId")), language.getTag());
    }

    /** The address of the list that the clerk came from. */
    public String getJournal() {
        return language.href("/office/") + "?" + visit.lastList();
    }

    public CaseDossier getDossier() {
        return dossier;
    }
}
