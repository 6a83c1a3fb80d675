package ua.cnap.portal.schedule;

import java.lang.reflect.Field;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.cnap.portal.centre.OpeningHours;

/** Schedules of a unit for tests. */
public final class ScheduleFixture {
    public static final String CENTRE = "test";
    public static final String UNIT = "test-1";

    private final List<Desk> desks = new ArrayList<>();
    private final TreeMap<LocalDate, List<OpeningHours>> hours = new TreeMap<>();
    private final List<ScheduleException> exceptions = new ArrayList<>();
    private final Set<LocalDate> free;
    private final DutyPlan duty = new DutyPlan();

    public ScheduleFixture(LocalDate... free) {
        this.free = Set.of(free);
    }

    public UnitSchedule unit() {
        return new UnitSchedule(CENTRE, UNIT, desks, hours, free::contains, exceptions, duty);
    }

    public ScheduleFixture desk(long id, Set<DeskFunction> functions, String... services) {
        desks.add(deskOf(id, functions, services));
        return this;
    }

    /** The hours that hold from a day on. */
    public ScheduleFixture hours(LocalDate since, OpeningHours... all) {
        hours.put(since, List.of(all));
        return this;
    }

    public ScheduleFixture exception(
            String unit,
            ExceptionKind kind,
            LocalDate from,
            LocalDate to,
            Optional<LocalTime> opens,
            Optional<LocalTime> closes) {
        exceptions.add(new ScheduleException(
                CENTRE, new ExceptionDraft(unit, kind, from, to, opens, closes, "наказ"), "", Instant.EPOCH));
        return this;
    }

    /** An agreed roster with one shift a line: desk, day, from, until. */
    public ScheduleFixture agreed(YearMonth month, Shift... shifts) {
        duty.agree(
                UNIT,
                month,
                Stream.of(shifts)
                        .map(shift -> new DutyPlan.Shift(shift.desk(), shift.day(), shift.begins(), shift.ends()))
                        .toList());
        return this;
    }

    public record Shift(long desk, LocalDate day, LocalTime begins, LocalTime ends) {}

    /** The same hours on all days of the week; midnight as the end is the end of the day. */
    public static OpeningHours daily(String scope, String unit, String from, String to, OpeningHours.Break... breaks) {
        List<OpeningHours.Day> week = Stream.of(DayOfWeek.values())
                .map(day -> new OpeningHours.Day(
                        day.name().substring(0, 3), LocalTime.parse(from), LocalTime.parse(to), false))
                .toList();
        return new OpeningHours(scope, unit, week, List.of(breaks), null);
    }

    private static Desk deskOf(long id, Set<DeskFunction> functions, String... services) {
        Desk desk = new Desk(CENTRE, UNIT);
        desk.describe(String.valueOf(id), functions, List.of(services), "", "");
        try {
            Field field = Desk.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(desk, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return desk;
    }
}
