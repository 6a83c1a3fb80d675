package ua.cnap.portal.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.catalogue.ServiceQuery;
import ua.cnap.portal.intake.FollowingIntake;
import ua.cnap.portal.intake.OpenTask;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;

/** Where intake begins: the code of a service or words that describe it; and what earlier packages left to be done. */
@Named
@RequestScoped
public class IntakeServiceBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    FollowingIntake following;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    private List<PublishedService> found = List.of();

    /** Leads to the screen of the service when what was typed names one. */
    public void choose() {
        response.mayNotBeStored();
        if (getTyped().isEmpty()) {
            return;
        }
        Optional<PublishedService> named = offered().stream()
                .filter(service -> service.code().equalsIgnoreCase(getTyped()))
                .findFirst();
        found = named.map(List::of).orElseGet(() -> find(getTyped()));
        if (found.size() == 1) {
            redirect.to(address(found.get(0)));
        }
    }

    private List<PublishedService> offered() {
        return find("");
    }

    private List<PublishedService> find(String words) {
        ServiceQuery query = new ServiceQuery(
                words,
                Map.of(),
                Optional.empty(),
                Optional.of(user.staff().centreId()),
                false,
                1,
                ServiceQuery.LARGEST_PAGE);
        return catalogue.find(query).page().rows();
    }

    /** What was typed to find the service. */
    public String getTyped() {
        return Optional.ofNullable(request.getParameter("service")).orElse("").strip();
    }

    /** Services that what was typed may mean. */
    public List<PublishedService> getFound() {
        return found;
    }

    /** All services that are taken here, to suggest from. */
    public List<PublishedService> getOffered() {
        return offered();
    }

    public String name(PublishedService service) {
        return service.nameIn(language.getLocale());
    }

    /** Address of the screen for a service. */
    public String address(PublishedService service) {
        return language.href("/office/intake/" + URLEncoder.encode(service.code(), StandardCharsets.UTF_8));
    }

    public boolean isNothingFound() {
        return !getTyped().isEmpty() && found.isEmpty();
    }

    /** What is left to do in the centre after earlier packages. */
    public List<OpenTask> getTasks() {
        return user.isAdministrator() ? following.openTasks(user.staff()) : List.of();
    }
}
