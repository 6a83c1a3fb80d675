package ua.cnap.portal.web.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.site.CurrentStops;
import ua.cnap.portal.site.SiteStop;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Moments;
import ua.cnap.portal.web.ui.Sentences;

/** What the public pages of a centre say while units of it stand still. */
@Named
@RequestScoped
public class StopNotices {
    @Inject
    CurrentStops stops;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Language language;

    @Inject
    Sentences sentences;

    @Inject
    Moments moments;

    /** One sentence for each unit that stands still. */
    public List<String> of(String centreId) {
        return stops.of(centreId).stream().map(this::sentence).toList();
    }

    private String sentence(SiteStop stop) {
        String unit = catalogue
                .findCentre(stop.centreId())
                .flatMap(centre -> centre.findUnit(stop.unitId()))
                .map(each -> each.nameIn(language.getLocale()))
                .orElse(stop.unitId());
        return unit + ". " + sentences.text("error.site.stopped." + stop.cause(), moments.hour(stop.begunAt()));
    }
}
