package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.schedule.EditingSchedule;
import ua.cnap.portal.schedule.HoursDraft;
import ua.cnap.portal.schedule.HoursScope;
import ua.cnap.portal.slot.ReviewingSlots;
import ua.cnap.portal.slot.Visit;

/** Edits the weekly hours of a scope of a unit. */
@Named
@RequestScoped
public class ScheduleHoursBacking {
    private static final String PREVIEW = "preview";

    @Inject
    ScheduleSite site;

    @Inject
    ScheduleBacking schedule;

    @Inject
    EditingSchedule editing;

    @Inject
    ReviewingSlots reviewing;

    @Inject
    SentForm sent;

    private List<ScheduleBacking.PreviewDay> preview = List.of();

    /** Publishes what was typed, or shows what would come of it, if it was sent. */
    public void act() {
        site.open();
        sent.act().ifPresent(act -> {
            if (PREVIEW.equals(act)) {
                preview();
            } else {
                HoursDraft draft = draft(sent.day("holdsFrom"), sent.text("reason"));
                site.change(
                        () -> editing.changeHours(
                                site.editor(), site.centre().id(), draft, sent.number("seen"), site.isDespite()),
                        site.ofUnit(""));
            }
        });
    }

    /** Without a day the hours are shown from tomorrow on; the decision may still be missing. */
    private void preview() {
        LocalDate since = sent.day("holdsFrom").orElseGet(() -> site.today().plusDays(1));
        Visit visit =
                new Visit(site.centre().id(), site.getUnit().id(), getScope().function(), List.of());
        try {
            preview = schedule.days(
                    reviewing.preview(site.editor(), visit, draft(Optional.of(since), PREVIEW), sent.number("seen")));
        } catch (BusinessException refused) {
            site.refuse(refused);
        }
    }

    private HoursDraft draft(Optional<LocalDate> since, String decision) {
        List<String> week = Arrays.stream(DayOfWeek.values())
                .map(day -> sent.text(day.name()))
                .toList();
        return new HoursDraft(site.getUnit().id(), getScope(), week, sent.text("breaks"), since, decision);
    }

    /** What people would be offered with the hours as they are typed, day by day; empty while nobody asked. */
    public List<ScheduleBacking.PreviewDay> getPreview() {
        return preview;
    }

    /** The scope on the page. */
    public HoursScope getScope() {
        return ScheduleSite.constant(HoursScope.values(), sent.text("scope")).orElse(HoursScope.CENTRE);
    }

    /** What is typed for a day. */
    public String hours(DayOfWeek day) {
        String hours = schedule.hours(getScope(), day);
        return isTyped() ? sent.text(day.name()) : ScheduleBacking.DAY_OFF.equals(hours) ? "" : hours;
    }

    /** What is typed for the breaks. */
    public String getBreaks() {
        return isTyped() ? sent.text("breaks") : schedule.breaks(getScope());
    }

    private boolean isTyped() {
        return sent.isOf("hours") || sent.isOf(PREVIEW);
    }
}
