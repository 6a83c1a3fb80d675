package ua.cnap.portal.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.booking.OwnVisit;
import ua.cnap.portal.booking.OwnVisits;
import ua.cnap.portal.cabinet.CabinetLine;
import ua.cnap.portal.cabinet.OwnCases;
import ua.cnap.portal.kernel.Page;
import ua.cnap.portal.submission.DraftLine;
import ua.cnap.portal.submission.FillingApplication;
import ua.cnap.portal.tracking.OwnAppeal;
import ua.cnap.portal.tracking.OwnAppeals;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;

/** A person's own page: drafts to continue or delete, and the cases that were filed. */
@Named
@RequestScoped
public class CabinetBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    FillingApplication filling;

    @Inject
    OwnCases ownCases;

    @Inject
    OwnVisits ownVisits;

    @Inject
    OwnAppeals ownAppeals;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    private List<DraftLine> drafts;
    private Page<CabinetLine> cases;
    private List<OwnVisit> visits;
    private List<OwnAppeal> appeals;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        drafts = filling.drafts(user.person());
        cases = ownCases.list(user.person(), page());
        visits = ownVisits.list(user.person());
        appeals = ownAppeals.list(user.person());
    }

    /** Deletes a draft with its documents. */
    public void delete(String id) {
        filling.delete(user.person(), UUID.fromString(id));
        redirect.to(language.href("/cabinet/"));
    }

    public List<DraftLine> getDrafts() {
        return drafts;
    }

    /** Visits that were booked while signed in and are still to come. */
    public List<OwnVisit> getVisits() {
        return visits;
    }

    /** Appeals that were written while signed in. */
    public List<OwnAppeal> getAppeals() {
        return appeals;
    }

    private int page() {
        String number = Optional.ofNullable(request.getParameter("page")).orElse("");
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }

    public Page<CabinetLine> getCases() {
        return cases;
    }
}
