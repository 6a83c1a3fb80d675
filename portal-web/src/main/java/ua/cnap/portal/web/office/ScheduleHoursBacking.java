package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import ua.cnap.portal.schedule.EditingSchedule;
import ua.cnap.portal.schedule.HoursDraft;
import ua.cnap.portal.schedule.HoursScope;

/** Edits the weekly hours of a scope of a unit. */
@Named
@RequestScoped
public class ScheduleHoursBacking {
    @Inject
    ScheduleSite site;

    @Inject
    ScheduleBacking schedule;

    @Inject
    EditingSchedule editing;

    @Inject
    SentForm sent;

    /** Publishes what was typed, if it was sent. */
    public void act() {
        site.open();
        sent.act()
                .ifPresent(act -> site.change(
                        () -> editing.changeHours(
                                site.editor(), site.centre().id(), draft(), sent.number("seen"), site.isDespite()),
                        site.ofUnit("")));
    }

    private HoursDraft draft() {
        List<String> week = Arrays.stream(DayOfWeek.values())
                .map(day -> sent.text(day.name()))
                .toList();
        return new HoursDraft(
                site.getUnit().id(), getScope(), week, sent.text("breaks"), sent.day("holdsFrom"), sent.text("reason"));
    }

    /** The scope on the page. */
    public HoursScope getScope() {
        return ScheduleSite.constant(HoursScope.values(), sent.text("scope")).orElse(HoursScope.CENTRE);
    }

    /** What is typed for a day. */
    public String hours(DayOfWeek day) {
        String hours = schedule.hours(getScope(), day);
        return sent.isOf("hours") ? sent.text(day.name()) : ScheduleBacking.DAY_OFF.equals(hours) ? "" : hours;
    }

    /** What is typed for the breaks. */
    public String getBreaks() {
        return sent.isOf("hours") ? sent.text("breaks") : schedule.breaks(getScope());
    }
}
