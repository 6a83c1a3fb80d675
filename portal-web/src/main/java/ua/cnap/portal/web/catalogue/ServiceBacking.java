package ua.cnap.portal.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.card.InformationCard;
import ua.cnap.portal.card.RequiredDocument;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.kernel.NotFound;

/** The page of one service: everything that art. 8 of Law 5203-VI wants to be told. */
@Named
@RequestScoped
public class ServiceBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Clock clock;

    private PublishedService service;

    @PostConstruct
    void read() {
        service = catalogue.findService(ServiceAddress.code(request)).orElseThrow(NotFound::new);
    }

    public PublishedService getService() {
        return service;
    }

    public InformationCard getCard() {
        return service.card();
    }

    /** Documents that everybody brings. */
    public List<RequiredDocument> getAlwaysNeeded() {
        return documents(document ->
                !document.obtainedByAuthority() && document.conditionText().isEmpty());
    }

    /** Documents that some applicants bring. */
    public List<RequiredDocument> getSometimesNeeded() {
        return documents(document ->
                !document.obtainedByAuthority() && document.conditionText().isPresent());
    }

    /** Documents that must not be demanded: the provider gets them (Law 5203-VI, art. 9; R-012). */
    public List<RequiredDocument> getNotToBeDemanded() {
        return documents(RequiredDocument::obtainedByAuthority);
    }

    private List<RequiredDocument> documents(Predicate<RequiredDocument> which) {
        return service.card().documents().stream().filter(which).toList();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public boolean isOpen() {
        return service.isOpenForApplications(getToday());
    }

    /** Whether there is a form to print. */
    public boolean isBlank() {
        return catalogue.findCard(service.code()).flatMap(Card::form).isPresent();
    }

    public boolean isWithdrawn() {
        return service.isWithdrawnOn(getToday());
    }

    /** The service that takes the place of a withdrawn one. */
    public Optional<PublishedService> getSuccessor() {
        return service.withdrawn()
                .flatMap(PublishedService.Withdrawal::successor)
                .flatMap(catalogue::findService);
    }

    /** Last day of a service that is about to end. */
    public LocalDate getLastDay() {
        return service.withdrawn().map(end -> end.on().minusDays(1)).orElse(null);
    }

    public String getElsewhere() {
        return service.online().elsewhere().orElse("");
    }

    public String getElsewhereHost() {
        return service.online().elsewhere().map(URI::create).map(URI::getHost).orElse("");
    }

    public List<Centre> getCentres() {
        return catalogue.centresGiving(service.code());
    }
}
