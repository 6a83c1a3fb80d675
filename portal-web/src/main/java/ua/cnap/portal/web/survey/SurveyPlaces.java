package ua.cnap.portal.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.survey.InvitingVisitors;
import ua.cnap.portal.survey.Place;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** What a survey is about, in words of the page's language: centre, unit, sector, desk, service. */
@Named
@RequestScoped
public class SurveyPlaces {
    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    InvitingVisitors inviting;

    @Inject
    Language language;

    @Inject
    Sentences sentences;

    /** The whole place, from the centre to the service. */
    public String whole(Place place) {
        String within = within(place);
        return within.isEmpty() ? centre(place) : centre(place) + " · " + within;
    }

    /** The name of the centre. */
    public String centre(Place place) {
        return catalogue
                .findCentre(place.centreId())
                .map(centre -> centre.nameIn(language.getLocale()))
                .orElse("");
    }

    /** What it is within the centre; empty for the centre as a whole. */
    public String within(Place place) {
        return Stream.of(unit(place), sector(place), desk(place), service(place))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Optional<String> unit(Place place) {
        return catalogue
                .findCentre(place.centreId())
                .filter(centre -> place.unitId() != null && !isItself(centre, place))
                .flatMap(centre -> centre.findUnit(place.unitId()))
                .map(unit -> unit.nameIn(language.getLocale()));
    }

    private static boolean isItself(Centre centre, Place place) {
        return centre.id().equals(place.unitId());
    }

    /** The sector says nothing more where there is a desk. */
    private Optional<String> sector(Place place) {
        return Optional.ofNullable(place.sector())
                .filter(any -> place.deskId() == null)
                .map(sector -> sentences.text("Sector." + sector));
    }

    private Optional<String> desk(Place place) {
        return inviting.deskOf(place).map(number -> sentences.text("survey_sheet.desk", number));
    }

    private Optional<String> service(Place place) {
        return Optional.ofNullable(place.serviceCode())
                .flatMap(catalogue::findService)
                .map(service -> service.nameIn(language.getLocale()));
    }
}
