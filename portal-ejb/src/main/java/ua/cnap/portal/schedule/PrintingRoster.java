package ua.cnap.portal.schedule;

import static ua.cnap.portal.identity.Roles.CENTRE_HEAD;
import static ua.cnap.portal.identity.Roles.PORTAL_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import ua.cnap.portal.authenticity.IssuedPapers;
import ua.cnap.portal.authenticity.PaperKind;
import ua.cnap.portal.authenticity.PaperSubject;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.regulation.Editor;

/** The head prints the duty roster of a unit; one that was changed since replaces the one printed before. */
@Stateless
public class PrintingRoster {
    @Inject
    EditedUnits units;

    @Inject
    Rosters rosters;

    @Inject
    Desks desks;

    @Inject
    IssuedPapers papers;

    /**
     * The roster of a month as a PDF.
     *
     * @throws NotFound when there is no such unit for the editor, or nobody is on duty in that month
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public byte[] print(Editor editor, String centreId, String unitId, YearMonth month) {
        Centre centre = units.centreOf(editor, centreId, unitId);
        Unit unit = centre.findUnit(unitId).orElseThrow(NotFound::new);
        DutyRoster roster = rosters.find(unitId, month)
                .filter(found -> !found.shifts().isEmpty())
                .orElseThrow(NotFound::new);
        return papers.issue(
                PaperKind.DUTY_ROSTER,
                PaperSubject.ofRoster(centreId, unitId, month),
                RosterPaper.write(CentreHeading.of(centre), unit, desks.ofCentres(List.of(centreId)), roster));
    }
}
