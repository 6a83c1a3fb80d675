package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.cnap.portal.calendar.CalendarKind;
import ua.cnap.portal.calendar.PublishingCalendars;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.Group;
import ua.cnap.portal.catalogue.Grouping;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;

/** The editor of calendars: holidays and martial law, schedules of centres and providers. */
@Named
@RequestScoped
public class CalendarsBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    PublishingCalendars publishing;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    @Inject
    Language language;

    @Inject
    CurrentResponse response;

    /** Publishes an edition, if one was sent. */
    public void act() {
        response.mayNotBeStored();
        asked.of(
                "publish",
                getAddress() + "?published=1",
                () -> publishing.publish(getKind(), owner(), typed().orElse(""), user.getName()));
    }

    /** Whose calendar it is. */
    public CalendarKind getKind() {
        String kind = (String) request.getAttribute("calendarKind");
        return kind == null ? CalendarKind.LEGAL : CalendarKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    /** The address of this calendar. */
    public String getAddress() {
        return getKind() == CalendarKind.LEGAL
                ? "/office/calendars"
                : "/office/calendars/" + getKind().name().toLowerCase(Locale.ROOT) + "/" + owner();
    }

    /** What was typed, or the last edition. */
    public String getText() {
        return asked.refusal() == null
                ? publishing.text(getKind(), owner())
                : typed().orElseGet(() -> publishing.text(getKind(), owner()));
    }

    /** The name of the centre or provider, empty for the law. */
    public String getOwnerName() {
        return switch (getKind()) {
            case LEGAL -> "";
            case CENTRE ->
                catalogue
                        .findCentre(owner())
                        .map(centre -> centre.nameIn(language.getLocale()))
                        .orElse(owner());
            case PROVIDER ->
                getProviders().stream()
                        .filter(provider -> provider.id().equals(owner()))
                        .map(provider -> provider.nameIn(language.getLocale()))
                        .findFirst()
                        .orElse(owner());
        };
    }

    public List<Centre> getCentres() {
        return catalogue.centres();
    }

    public List<Group> getProviders() {
        return List.copyOf(catalogue.groups(Grouping.PROVIDER).keySet());
    }

    public boolean isPublished() {
        return request.getParameter("published") != null;
    }

    public String getRefusal() {
        return asked.refusal();
    }

    private Optional<String> typed() {
        return Optional.ofNullable(request.getParameter("calendar"));
    }

    private String owner() {
        return Optional.ofNullable((String) request.getAttribute("calendarOwner"))
                .orElse("");
    }
}
