package ua.cnap.portal.survey;

import static ua.cnap.portal.identity.Roles.CENTRE_HEAD;
import static ua.cnap.portal.identity.Roles.PORTAL_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.questionnaire.Questionnaires;
import ua.cnap.portal.regulation.Editor;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.Desks;

/** The points of a centre, kept by its head and by the administrator of the portal. */
@Stateless
public class KeepingPoints {
    @Inject
    SurveyPoints points;

    @Inject
    Questionnaires questionnaires;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Desks desks;

    /**
     * The points of a centre.
     *
     * @throws NotFound when it is none of the editor's
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public List<SurveyPoint> of(Editor editor, String centreId) {
        return points.of(centre(editor, centreId).id());
    }

    /**
     * The desks of a centre, for points at them.
     *
     * @throws NotFound when it is none of the editor's
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public List<Desk> desks(Editor editor, String centreId) {
        return desks.ofCentres(Set.of(centre(editor, centreId).id()));
    }

    /**
     * Adds a point; where there is one for the same already, that one is opened.
     *
     * @throws NotFound when the centre is none of the editor's
     * @throws SurveyRefused when the centre has no such unit, desk or service, or there is no such questionnaire for
     *     visitors
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public SurveyPoint add(Editor editor, String centreId, PointDraft draft) {
        Place place = place(centre(editor, centreId), draft);
        questionnaires
                .find(draft.questionnaire())
                .filter(asked -> !asked.isChecklist())
                .orElseThrow(SurveyRefused::place);
        SurveyPoint point = points.of(centreId).stream()
                .filter(each -> each.asks(draft.questionnaire(), place))
                .findFirst()
                .orElseGet(() -> points.add(place, draft.questionnaire()));
        point.open();
        return point;
    }

    private Place place(Centre centre, PointDraft draft) {
        Optional<Desk> desk =
                draft.deskId().map(id -> desks.find(centre.id(), id).orElseThrow(SurveyRefused::place));
        Optional<String> unit = desk.map(Desk::unitId).or(draft::unitId);
        unit.filter(id -> centre.findUnit(id).isEmpty()).ifPresent(unknown -> {
            throw SurveyRefused.place();
        });
        draft.serviceCode().filter(code -> !isGiven(centre, code)).ifPresent(unknown -> {
            throw SurveyRefused.place();
        });
        return new Place(
                centre.id(),
                unit.orElse(null),
                draft.sector().or(() -> desk.map(any -> Sector.SERVICE)).orElse(null),
                desk.map(Desk::id).orElse(null),
                draft.serviceCode().orElse(null));
    }

    private boolean isGiven(Centre centre, String code) {
        return catalogue
                .findService(code)
                .filter(service -> service.centreIds().contains(centre.id()))
                .isPresent();
    }

    /**
     * Closes a point, so that its code takes no answers any more, or opens it again.
     *
     * @throws NotFound when the editor has no such point
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public void close(Editor editor, String centreId, long pointId, boolean closed) {
        SurveyPoint point = find(editor, centreId, pointId);
        if (closed) {
            point.close();
        } else {
            point.open();
        }
    }

    /**
     * One point.
     *
     * @throws NotFound when the editor has no such point
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public SurveyPoint find(Editor editor, String centreId, long pointId) {
        return points.find(centre(editor, centreId).id(), pointId).orElseThrow(NotFound::new);
    }

    private Centre centre(Editor editor, String centreId) {
        return catalogue
                .findCentre(centreId)
                .filter(centre -> editor.mayEdit(centreId))
                .orElseThrow(NotFound::new);
    }
}
