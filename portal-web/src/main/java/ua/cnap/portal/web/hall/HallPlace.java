package ua.cnap.portal.web.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.schedule.OpenHours;
import ua.cnap.portal.web.ui.Language;

/** The unit whose hall it is, by the address of the page. */
@Named
@RequestScoped
public class HallPlace {
    @Inject
    HttpServletRequest request;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    OpenHours hours;

    @Inject
    Language language;

    /** The id of the unit. */
    public String getUnitId() {
        return (String) request.getAttribute("unit");
    }

    /** The number of the desk, when the page is about one; else empty. */
    public String getDesk() {
        return request.getAttribute("desk") instanceof String desk ? desk : "";
    }

    /**
     * The centre that has the unit.
     *
     * @throws NotFound when none has
     */
    public Centre getCentre() {
        return catalogue.centres().stream()
                .filter(centre -> centre.findUnit(getUnitId()).isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public Unit getUnit() {
        return getCentre().findUnit(getUnitId()).orElseThrow(NotFound::new);
    }

    /** Its name in the language of the page. */
    public String getName() {
        return getUnit().nameIn(language.getLocale());
    }

    /** Today's hours of a function: «09:00–13:00, 14:00–18:00»; empty when it is closed. */
    public String hours(DeskFunction function) {
        return hours.today(getCentre().id(), getUnitId(), function).stream()
                .map(stretch -> stretch.from() + "–" + stretch.to())
                .collect(Collectors.joining(", "));
    }

    /** The telephone for help, empty when none is certain. */
    public String getTelephone() {
        return getCentre().telephone().orElse("");
    }
}
