package ua.cnap.portal.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.access.CaseAccess;
import ua.cnap.portal.cabinet.OwnCaseFile;
import ua.cnap.portal.cabinet.OwnCases;
import ua.cnap.portal.cabinet.ReadingResults;
import ua.cnap.portal.casework.CaseProgress;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.MoveRefused;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.Grouping;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.identity.Capacity;
import ua.cnap.portal.regulation.BookingChannel;
import ua.cnap.portal.regulation.Regulations;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.ServiceNotOffered;
import ua.cnap.portal.survey.InvitingVisitors;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** One case of the person: how far it is, who opened it, and how to withdraw it. */
@Named
@RequestScoped
public class OwnCaseBacking {
    @Inject
    ApplicationRequest request;

    @Inject
    CurrentUser user;

    @Inject
    OwnCases cases;

    @Inject
    ReadingResults reading;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    InvitingVisitors inviting;

    @Inject
    Regulations regulations;

    @Inject
    Language language;

    @Inject
    Sentences sentences;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    private OwnCaseFile file;
    private List<ReadingResults.ResultDocument> results;
    private String refusal = "";

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        file = cases.open(user.person(), request.getId());
    }

    /** Withdraws the application. */
    public void withdraw() {
        try {
            cases.withdraw(user.person(), request.getId());
            redirect.to(language.href("/cabinet/cases/" + request.getId()));
        } catch (MoveRefused decided) {
            refusal = sentences.text(decided);
        }
    }

    /** Files again after a refusal, with the answers and documents of before. */
    public void repeat() {
        try {
            Draft draft = cases.repeat(user.person(), request.getId());
            redirect.to(language.href("/apply/drafts/" + draft.application().id() + "/"
                    + draft.steps().get(0).id()));
        } catch (ServiceNotOffered closed) {
            refusal = sentences.text(closed);
        }
    }

    /** The centre, its unit or the provider of somebody who opened the case, by its name. */
    public String unitOf(CaseAccess opening) {
        Optional<String> name = opening.capacity() == Capacity.PROVIDER_OFFICER
                ? catalogue.findGroup(Grouping.PROVIDER, opening.unit()).map(provider -> provider.name()
                        .uk())
                : catalogue.findCentre(opening.unit()).map(Centre::name).or(() -> catalogue.centres().stream()
                        .flatMap(centre -> centre.findUnit(opening.unit()).stream())
                        .map(Unit::name)
                        .findFirst());
        return name.orElse(opening.unit());
    }

    /** Where a visit about the case is booked, to collect the result once it waits; empty when there is nothing to come for. */
    public String getBooking() {
        CaseProgress progress = file.progress();
        if (progress.status().isFinal()
                || !regulations.of(progress.centreId()).booking().takes(BookingChannel.WEB)) {
            return "";
        }
        boolean ready = progress.status() == CaseStatus.READY;
        return language.href("/booking/times") + "?service="
                + URLEncoder.encode(file.service().serviceCode(), StandardCharsets.UTF_8)
                + "&for=" + (ready ? DeskFunction.ISSUE : DeskFunction.INTAKE)
                + "&centre=" + progress.centreId()
                + "&unit=" + (progress.isAtUnit() ? progress.collectionUnit() : progress.centreId());
    }

    /** Where a case is rated once its result was handed over; empty before, and once it was rated. */
    public String getSurvey() {
        return inviting.afterOwnCase(user.person(), request.getId())
                .map(code -> language.href("/s/" + code))
                .orElse("");
    }

    /** The documents of the result that can be had here, none before it came. */
    public List<ReadingResults.ResultDocument> getResults() {
        if (results == null) {
            results = reading.list(user.person(), request.getId());
        }
        return results;
    }

    /** Why what was asked for was not done, empty for nothing. */
    public String getRefusal() {
        return refusal;
    }

    public List<CaseAccess> getOpened() {
        return file.opened();
    }

    public OwnCaseFile getFile() {
        return file;
    }
}
