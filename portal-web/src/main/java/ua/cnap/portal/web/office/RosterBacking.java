package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.schedule.DrawingRoster;
import ua.cnap.portal.schedule.DrawingRoster.ShiftDraft;
import ua.cnap.portal.schedule.DutyRoster;
import ua.cnap.portal.schedule.DutyShift;
import ua.cnap.portal.schedule.RosterStatus;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Moments;
import ua.cnap.portal.web.ui.Sentences;

/** The duty roster of a unit for a month: drawn, submitted, agreed. */
@Named
@RequestScoped
public class RosterBacking {
    @Inject
    ScheduleSite site;

    @Inject
    DrawingRoster drawing;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    Moments moments;

    @Inject
    Language language;

    /** Does what was sent, if something was. */
    public void act() {
        site.open();
        sent.act().ifPresent(this::act);
    }

    private void act(String act) {
        String centre = site.centre().id();
        String unit = site.getUnit().id();
        YearMonth month = site.getMonth();
        switch (act) {
            case "shift" -> shift(centre, unit, month);
            case "removeShift" ->
                change(() -> drawing.remove(site.editor(), centre, unit, month, sent.number("shift")));
            case "fill" -> change(() -> drawing.fill(site.editor(), centre, unit, month));
            case "submit" -> change(() -> drawing.submit(site.editor(), centre, unit, month));
            case "agree" ->
                change(() ->
                        drawing.agree(site.editor(), centre, unit, month, sent.text("agreedBy"), site.isDespite()));
            case "reopen" -> change(() -> drawing.reopen(site.editor(), centre, unit, month));
            default -> site.refuse("error.move.unknown");
        }
    }

    private void change(Runnable change) {
        site.change(change, address(site.getMonth()));
    }

    private void shift(String centre, String unit, YearMonth month) {
        Optional<LocalDate> day = sent.day("day");
        Optional<LocalTime> begins = time("begins");
        Optional<LocalTime> ends = time("ends");
        if (day.isEmpty() || begins.isEmpty() || ends.isEmpty()) {
            site.refuse("error.schedule.shift");
        } else {
            ShiftDraft draft =
                    new ShiftDraft(sent.number("desk"), sent.text("person"), day.get(), begins.get(), ends.get());
            change(() -> drawing.add(site.editor(), centre, unit, month, draft));
        }
    }

    private Optional<LocalTime> time(String name) {
        try {
            return Optional.of(LocalTime.parse(sent.text(name).strip(), DateTimeFormatter.ofPattern("H:mm")));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** How far the roster is; a draft while nobody began it. */
    public RosterStatus getStatus() {
        return site.getSheet().roster().map(DutyRoster::status).orElse(RosterStatus.DRAFT);
    }

    /** Who is on duty when, in order. */
    public List<DutyShift> getShifts() {
        return site.getSheet().roster().map(DutyRoster::shifts).orElse(List.of());
    }

    /** Weeks in which somebody works more than the norm, each as a sentence. */
    public List<String> getLongWeeks() {
        return site.getSheet().roster().map(DutyRoster::longWeeks).orElse(List.of()).stream()
                .map(week -> sentences.text(
                        "office_roster.longWeek",
                        week.person(),
                        moments.day(week.monday()),
                        week.duration().toHours(),
                        week.duration().toMinutesPart()))
                .toList();
    }

    /** Who submitted and who agreed it, as far as it is. */
    public List<String> getAgreements() {
        return site.getSheet().roster().stream()
                .flatMap(roster -> Stream.of(
                        roster.submittedAt()
                                .map(at -> sentences.text(
                                        "office_roster.submitted", roster.submittedBy(), moments.moment(at))),
                        roster.agreedAt()
                                .map(at ->
                                        sentences.text("office_roster.agreed", roster.agreedBy(), moments.moment(at)))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The address of the roster of a month. */
    public String address(YearMonth month) {
        return site.ofUnit("/roster") + "&month=" + month;
    }

    /** The name of a month, with its year. */
    public String name(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("LLLL yyyy", language.getLocale()));
    }
}
