package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.schedule.HoursScope;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** The sign at the entrance of a unit and the plates of its desks, printed in Ukrainian. */
@Named
@RequestScoped
public class PlatesBacking {
    @Inject
    ScheduleSite site;

    @Inject
    ScheduleBacking schedule;

    /**
     * The hours of a scope.
     *
     * @param scope what they are for
     * @param days the days of the week with their hours
     * @param breaks the breaks, empty when there are none
     */
    public record Hours(String scope, List<Day> days, String breaks) {}

    /**
     * A day of the week.
     *
     * @param name its name
     * @param hours its hours
     */
    public record Day(String name, String hours) {}

    /** Reads the schedule, so that a page nobody may see is not begun. */
    public void open() {
        site.open();
    }

    /** The full name of the centre. */
    public String getName() {
        return site.centre().name();
    }

    /** The unit, unless it is the centre itself. */
    public String getUnit() {
        Unit unit = site.getUnit();
        return unit.id().equals(site.centre().id()) ? "" : unit.name();
    }

    /** Where it is. */
    public String getAddress() {
        Centre centre = site.centre();
        String address = site.getUnit().address();
        return address == null && getUnit().isEmpty() ? centre.address() : address;
    }

    /** The hours that the sign tells: of every scope that has any. */
    public List<Hours> getHours() {
        return Stream.of(HoursScope.values())
                .filter(scope -> site.getSheet().hours().containsKey(scope))
                .map(scope -> new Hours(text("HoursScope." + scope), days(scope), breaks(scope)))
                .toList();
    }

    private List<Day> days(HoursScope scope) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Day(text("DayOfWeek." + day), schedule.hours(scope, day)))
                .toList();
    }

    private String breaks(HoursScope scope) {
        String breaks = schedule.breaks(scope);
        return breaks.isEmpty() ? "" : text("office_schedule.breaks") + ": " + breaks;
    }

    private static String text(String key) {
        return Sentences.in(Language.UKRAINIAN, key);
    }
}
