package ua.cnap.portal.web.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.catalogue.ServiceQuery;
import ua.cnap.portal.web.ui.CurrentResponse;

/** The first step of a booking: which services, found by words and added one by one. */
@Named
@RequestScoped
public class VisitServicesBacking {
    private static final int ROWS = 10;

    @Inject
    HttpServletRequest request;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    VisitChoice choice;

    @Inject
    CurrentResponse response;

    private List<PublishedService> found = List.of();

    @PostConstruct
    void find() {
        response.mayBeStoredForAMinute();
        if (!getWords().isEmpty()) {
            found = catalogue
                    .find(new ServiceQuery(getWords(), Map.of(), Optional.empty(), Optional.empty(), false, 1, ROWS))
                    .page()
                    .rows()
                    .stream()
                    .filter(service -> !choice.getCodes().contains(service.code()))
                    .toList();
        }
    }

    public String getWords() {
        return Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    }

    public List<PublishedService> getFound() {
        return found;
    }
}
