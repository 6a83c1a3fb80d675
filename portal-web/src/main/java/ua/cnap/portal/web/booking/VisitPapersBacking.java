package ua.cnap.portal.web.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.cnap.portal.card.RequiredDocument;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;

/** The second step: whether one has to come at all, and whether the papers are ready; from the cards of the services. */
@Named
@RequestScoped
public class VisitPapersBacking {
    @Inject
    VisitChoice choice;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    @Inject
    Clock clock;

    @PostConstruct
    void read() {
        response.mayBeStoredForAMinute();
    }

    /** Without a service there is nothing to ask: leads to the first step. */
    public void begin() {
        if (choice.getServices().isEmpty()) {
            redirect.to(language.href("/booking"));
        }
    }

    /** Services that can be filed here online, so that nobody has to come. */
    public List<PublishedService> getOnline() {
        return choice.getServices().stream()
                .filter(service -> service.isOpenForApplications(LocalDate.now(clock)))
                .toList();
    }

    /** Documents to bring for a service, those that only some applicants bring among them. */
    public List<RequiredDocument> documents(PublishedService service) {
        return service.card().documents().stream()
                .filter(document -> !document.obtainedByAuthority())
                .toList();
    }

    /** What one can come for with these services; results are collected by the code of the case. */
    public List<DeskFunction> getFunctions() {
        return List.of(DeskFunction.INTAKE, DeskFunction.CONSULTATION);
    }
}
