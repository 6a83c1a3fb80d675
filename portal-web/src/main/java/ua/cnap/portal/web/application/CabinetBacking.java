package ua.cnap.portal.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import ua.cnap.portal.booking.OwnVisit;
import ua.cnap.portal.booking.OwnVisits;
import ua.cnap.portal.cabinet.CabinetLine;
import ua.cnap.portal.cabinet.OwnCases;
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
    private List<CabinetLine> cases;
    private List<OwnVisit> visits;
    private List<OwnAppeal> appeals;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        drafts = filling.drafts(user.person());
        cases = ownCases.list(user.person());
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

    public List<CabinetLine> getCases() {
        return cases;
    }
}
