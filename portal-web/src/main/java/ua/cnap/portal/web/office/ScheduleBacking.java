package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.cnap.portal.centre.OpeningHours;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.DeskDraft;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.schedule.EditingSchedule;
import ua.cnap.portal.schedule.ExceptionDraft;
import ua.cnap.portal.schedule.ExceptionKind;
import ua.cnap.portal.schedule.HoursScope;
import ua.cnap.portal.schedule.ScheduleException;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.Reservation;
import ua.cnap.portal.slot.ReviewingSlots;
import ua.cnap.portal.slot.Visit;
import ua.cnap.portal.web.ui.Moments;
import ua.cnap.portal.web.ui.Sentences;

/** The schedule of a unit: its week, desks and exceptions, and the times that people are offered. */
@Named
@RequestScoped
public class ScheduleBacking {
    /** Stands for the hours of a day off. */
    static final String DAY_OFF = "–";

    private static final int WEEK = 7;

    @Inject
    ScheduleSite site;

    @Inject
    EditingSchedule editing;

    @Inject
    ReviewingSlots reviewing;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    Moments moments;

    private List<PreviewDay> preview;

    /**
     * What people are offered on a day.
     *
     * @param day the day
     * @param times the times, each with the number of desks that are free; empty when there are none
     */
    public record PreviewDay(LocalDate day, String times) {}

    /** Does what was sent, if something was. */
    public void act() {
        site.open();
        sent.act().ifPresent(this::act);
    }

    private void act(String act) {
        switch (act) {
            case "desk" -> change(() -> editing.putDesk(site.editor(), centreId(), desk(), site.isDespite()));
            case "closeDesk" ->
                change(() -> editing.closeDesk(site.editor(), centreId(), sent.number("desk"), site.isDespite()));
            case "exception" -> exception();
            case "removeException" ->
                change(() -> editing.removeException(site.editor(), centreId(), sent.number("exception")));
            case "offer" -> change(() -> reviewing.offerOthers(site.editor(), centreId()));
            default -> site.refuse("error.move.unknown");
        }
    }

    private void change(Runnable change) {
        site.change(change, site.ofUnit(""));
    }

    private String centreId() {
        return site.centre().id();
    }

    private DeskDraft desk() {
        Set<DeskFunction> functions = EnumSet.noneOf(DeskFunction.class);
        sent.all("function").forEach(name -> ScheduleSite.constant(DeskFunction.values(), name)
                .ifPresent(functions::add));
        List<String> services = Arrays.stream(sent.text("services").split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        return new DeskDraft(
                Optional.of(sent.number("desk")).filter(id -> id > 0),
                site.getUnit().id(),
                sent.text("number"),
                functions,
                services,
                sent.text("holder"),
                sent.text("position"));
    }

    private void exception() {
        Optional<ExceptionKind> kind = ScheduleSite.constant(ExceptionKind.values(), sent.text("kind"));
        Optional<LocalDate> from = sent.day("from");
        Optional<LocalDate> to = sent.text("to").isBlank() ? from : sent.day("to");
        if (kind.isEmpty() || from.isEmpty() || to.isEmpty()) {
            site.refuse("error.schedule.days");
        } else if (time("opens").isEmpty() != sent.text("opens").isBlank()
                || time("closes").isEmpty() != sent.text("closes").isBlank()) {
            site.refuse("error.schedule.hoursOfDay");
        } else {
            String unit = "all".equals(sent.text("where")) ? "" : site.getUnit().id();
            ExceptionDraft draft = new ExceptionDraft(
                    unit, kind.get(), from.get(), to.get(), time("opens"), time("closes"), sent.text("ground"));
            change(() -> editing.enterException(site.editor(), centreId(), draft, site.isDespite()));
        }
    }

    private Optional<LocalTime> time(String name) {
        String typed = sent.text(name).strip();
        try {
            return "24:00".equals(typed)
                    ? Optional.of(LocalTime.MIDNIGHT)
                    : Optional.of(LocalTime.parse(typed.matches("\\d:\\d\\d") ? "0" + typed : typed));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    public HoursScope[] getScopes() {
        return HoursScope.values();
    }

    public DeskFunction[] getFunctions() {
        return DeskFunction.values();
    }

    public ExceptionKind[] getKinds() {
        return ExceptionKind.values();
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    /** Whether a scope has hours, of the unit or of its centre. */
    public boolean kept(HoursScope scope) {
        return site.getSheet().hours().containsKey(scope);
    }

    /** The hours of a scope on a day of the week, with its breaks; a dash when nobody is received. */
    public String hours(HoursScope scope, DayOfWeek day) {
        OpeningHours hours = site.getSheet().hours().get(scope);
        return hours == null
                ? ""
                : hours.week().stream()
                        .filter(each -> each.dayOfWeek() == day && !each.isClosed())
                        .map(each -> each.open() + "–" + end(each.close()))
                        .findFirst()
                        .orElse(DAY_OFF);
    }

    private static String end(LocalTime close) {
        return LocalTime.MIDNIGHT.equals(close) ? "24:00" : close.toString();
    }

    /** The breaks of a scope. */
    public String breaks(HoursScope scope) {
        OpeningHours hours = site.getSheet().hours().get(scope);
        return hours == null
                ? ""
                : hours.breaks().stream()
                        .map(pause -> pause.from() + "–" + pause.to())
                        .collect(Collectors.joining(", "));
    }

    /** Whose the hours of a scope are: of the unit, of its centre, or nobody's. */
    public String owner(HoursScope scope) {
        OpeningHours hours = site.getSheet().hours().get(scope);
        if (hours == null) {
            return sentences.text("office_schedule.noHours." + scope);
        }
        boolean inherited = hours.unit().isEmpty()
                && !site.getUnit().id().equals(site.centre().id());
        return inherited ? sentences.text("office_schedule.ofCentre") : "";
    }

    /** What a desk does and takes, as a list says it. */
    public String does(Desk desk) {
        String functions = desk.functions().stream()
                .map(function -> sentences.text("DeskFunction." + function))
                .collect(Collectors.joining(", "));
        return desk.services().isEmpty() ? functions : functions + ": " + String.join(", ", desk.services());
    }

    /** What is typed for a desk: what was sent for it, or what it is. */
    public String typed(Desk desk, String field) {
        if (sent.isOf("desk") && sent.number("desk") == desk.id()) {
            return sent.text(field);
        }
        return switch (field) {
            case "number" -> desk.number();
            case "services" -> String.join(", ", desk.services());
            case "holder" -> desk.holder();
            default -> desk.position();
        };
    }

    /** Whether a function is ticked for a desk: as it was sent, or as it is. */
    public boolean ticked(Desk desk, DeskFunction function) {
        return sent.isOf("desk") && sent.number("desk") == desk.id()
                ? sent.all("function").contains(function.name())
                : desk.functions().contains(function);
    }

    /** What was typed for a new desk. */
    public String typedNew(String field) {
        return isNewSent() ? sent.text(field) : "";
    }

    /** Whether a function is ticked for a new desk. */
    public boolean tickedNew(DeskFunction function) {
        return isNewSent() && sent.all("function").contains(function.name());
    }

    private boolean isNewSent() {
        return sent.isOf("desk") && sent.number("desk") == 0;
    }

    /** The hours of an exception. */
    public String hours(ScheduleException exception) {
        return exception
                .opens()
                .map(opens -> opens + "–" + end(exception.closes().orElseThrow()))
                .orElseGet(() -> sentences.text("office_schedule.allDay"));
    }

    /** The function for which the times are shown. */
    public DeskFunction getFunction() {
        return ScheduleSite.constant(DeskFunction.values(), sent.text("for")).orElse(DeskFunction.INTAKE);
    }

    /** Monday of the week that is shown, by default that of tomorrow. */
    public LocalDate getMonday() {
        return sent.day("week")
                .orElseGet(() -> site.today().plusDays(1))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate getNextWeek() {
        return getMonday().plusDays(WEEK);
    }

    public LocalDate getWeekBefore() {
        return getMonday().minusDays(WEEK);
    }

    /** What people are offered in the week, day by day. */
    public List<PreviewDay> getPreview() {
        if (preview == null) {
            Visit visit = new Visit(centreId(), site.getUnit().id(), getFunction(), List.of());
            preview = days(reviewing.week(site.editor(), visit, getMonday()));
        }
        return preview;
    }

    /** The times of a week in words, day by day. */
    List<PreviewDay> days(Map<LocalDate, List<FreeTime>> week) {
        return week.entrySet().stream()
                .map(day -> new PreviewDay(
                        day.getKey(), day.getValue().stream().map(this::time).collect(Collectors.joining(", "))))
                .toList();
    }

    private String time(FreeTime time) {
        return moments.hour(time.begin())
                + (time.deskIds().size() > 1 ? "\u00a0×" + time.deskIds().size() : "");
    }

    /** What is booked and not kept by the schedule as it is. */
    public List<Reservation> getUnkept() {
        return reviewing.stranded(site.editor(), centreId());
    }
}
