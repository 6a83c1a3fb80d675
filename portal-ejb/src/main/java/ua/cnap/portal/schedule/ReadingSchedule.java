package ua.cnap.portal.schedule;

import static ua.cnap.portal.identity.Roles.CENTRE_HEAD;
import static ua.cnap.portal.identity.Roles.PORTAL_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.OpeningHours;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.AmendingHours;
import ua.cnap.portal.regulation.Editor;

/** Reads the schedule of a unit for its editor. */
@Stateless
public class ReadingSchedule {
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    @Inject
    EditedUnits units;

    @Inject
    AmendingHours hours;

    @Inject
    Schedules schedules;

    @Inject
    Desks desks;

    @Inject
    Rosters rosters;

    @Inject
    Clock clock;

    /**
     * The schedule of a unit.
     *
     * @param unitId the unit; the id of the centre for the centre itself
     * @param month the month whose duty roster is shown
     * @throws NotFound when there is no such unit for the editor
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public ScheduleSheet read(Editor editor, String centreId, String unitId, YearMonth month) {
        Centre centre = units.centreOf(editor, centreId, unitId);
        LocalDate today = LocalDate.now(clock);
        List<Desk> own = desks.ofCentres(List.of(centreId)).stream()
                .filter(desk -> desk.unitId().equals(unitId))
                .toList();
        return new ScheduleSheet(
                centreId,
                unitId,
                hours.changedIn(centreId),
                today,
                weekly(centre, unitId),
                ReceptionRule.breaches(centre.openingHours()),
                own,
                schedules.exceptions(List.of(centreId), today, FOR_EVER).stream()
                        .filter(exception -> exception.unitId().isEmpty()
                                || exception.unitId().equals(unitId))
                        .toList(),
                rosters.find(unitId, month),
                own.isEmpty() ? Set.of() : rosters.missing(centre, unitId, today));
    }

    private static Map<HoursScope, OpeningHours> weekly(Centre centre, String unitId) {
        WeeklyHours weekly = new WeeklyHours(unitId, centre.openingHours());
        Map<HoursScope, OpeningHours> hours = new EnumMap<>(HoursScope.class);
        Stream.of(HoursScope.values()).forEach(scope -> weekly.of(scope).ifPresent(each -> hours.put(scope, each)));
        return hours;
    }
}
