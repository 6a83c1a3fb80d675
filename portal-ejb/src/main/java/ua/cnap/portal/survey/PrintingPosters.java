package ua.cnap.portal.survey;

import static ua.cnap.portal.identity.Roles.CENTRE_HEAD;
import static ua.cnap.portal.identity.Roles.PORTAL_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.Settings;
import ua.cnap.portal.papers.PaperWords;
import ua.cnap.portal.papers.PosterPaper;
import ua.cnap.portal.papers.PosterSize;
import ua.cnap.portal.papers.QrCode;
import ua.cnap.portal.regulation.Editor;

/** Prints what points are found by: posters, and their codes alone as pictures. Papers are in Ukrainian. */
@Stateless
public class PrintingPosters {
    private static final int PIXELS_PER_MODULE = 24;

    @Inject
    KeepingPoints keeping;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    InvitingVisitors inviting;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * The posters of these points, in their order; of all that are open when none is named.
     *
     * @throws NotFound when the editor has no such points
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public byte[] posters(Editor editor, String centreId, List<Long> points, PosterSize size) {
        List<PosterPaper.Content> posters = keeping.of(editor, centreId).stream()
                .filter(point -> points.isEmpty() ? point.isActive() : points.contains(point.id()))
                .map(this::poster)
                .toList();
        if (posters.isEmpty()) {
            throw new NotFound();
        }
        return PosterPaper.print(posters, size, clock.instant());
    }

    /**
     * The code of a point as an SVG picture.
     *
     * @throws NotFound when the editor has no such point
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public String svg(Editor editor, String centreId, long pointId) {
        return QrCode.svg(address(keeping.find(editor, centreId, pointId)).toString());
    }

    /**
     * The code of a point as a PNG picture.
     *
     * @throws NotFound when the editor has no such point
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public byte[] png(Editor editor, String centreId, long pointId) {
        return QrCode.png(address(keeping.find(editor, centreId, pointId)).toString(), PIXELS_PER_MODULE);
    }

    /** The short address of a point. */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public URI address(SurveyPoint point) {
        return URI.create(settings.publicAddress() + "/s/" + point.code());
    }

    private PosterPaper.Content poster(SurveyPoint point) {
        Place place = point.place();
        Centre centre = catalogue.findCentre(place.centreId()).orElseThrow(NotFound::new);
        String within = Stream.of(unit(centre, place), spot(place), service(place))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return new PosterPaper.Content(centre.name(), within, address(point));
    }

    private static Optional<String> unit(Centre centre, Place place) {
        return Optional.ofNullable(place.unitId())
                .filter(unit -> !unit.equals(centre.id()))
                .flatMap(centre::findUnit)
                .map(Unit::name);
    }

    private Optional<String> spot(Place place) {
        return inviting.deskOf(place)
                .map(number -> PaperWords.word("poster.desk", number))
                .or(() ->
                        Optional.ofNullable(place.sector()).map(sector -> PaperWords.word("poster.sector." + sector)));
    }

    private Optional<String> service(Place place) {
        return Optional.ofNullable(place.serviceCode())
                .flatMap(catalogue::findService)
                .map(service -> service.name().uk());
    }
}
