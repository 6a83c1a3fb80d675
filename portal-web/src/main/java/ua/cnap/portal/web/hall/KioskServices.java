package ua.cnap.portal.web.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.Group;
import ua.cnap.portal.catalogue.Grouping;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.catalogue.ServiceQuery;
import ua.cnap.portal.web.ui.Language;

/** The services that the centre of a hall gives, by sphere, as the kiosk offers them. */
@Named
@RequestScoped
public class KioskServices {
    @Inject
    HallPlace place;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Language language;

    /** The spheres in which the centre gives services. */
    public List<Group> getSpheres() {
        return catalogue.groupsOf(Grouping.SPHERE).stream()
                .filter(sphere -> !of(sphere.id()).isEmpty())
                .toList();
    }

    /** The services of a sphere that the centre gives. */
    public List<PublishedService> of(String sphere) {
        ServiceQuery query = new ServiceQuery(
                "",
                Map.of(Grouping.SPHERE, sphere),
                Optional.empty(),
                Optional.of(place.getCentre().id()),
                false,
                1,
                ServiceQuery.LARGEST_PAGE);
        return catalogue.find(query).page().rows();
    }

    /** The names of spheres in the language of the page, one after another. */
    public String names(List<String> spheres) {
        return spheres.stream()
                .flatMap(id -> catalogue.findGroup(Grouping.SPHERE, id).stream())
                .map(sphere -> sphere.nameIn(language.getLocale()))
                .collect(Collectors.joining(", "));
    }

    /** The names of the services of a ticket in the language of the page, one after another; empty for none. */
    public String namesOf(List<String> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining("; "));
    }

    /** The name of a service in the language of the page; empty for none. */
    public String name(String code) {
        return catalogue
                .findService(code)
                .map(service -> service.nameIn(language.getLocale()))
                .orElse("");
    }
}
