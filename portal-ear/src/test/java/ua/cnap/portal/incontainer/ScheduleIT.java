package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.Editor;
import ua.cnap.portal.regulation.RegulationChanged;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.DeskDraft;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.schedule.DrawingRoster;
import ua.cnap.portal.schedule.DrawingRoster.ShiftDraft;
import ua.cnap.portal.schedule.EditingSchedule;
import ua.cnap.portal.schedule.ExceptionDraft;
import ua.cnap.portal.schedule.ExceptionKind;
import ua.cnap.portal.schedule.HoursDraft;
import ua.cnap.portal.schedule.HoursScope;
import ua.cnap.portal.schedule.ReadingSchedule;
import ua.cnap.portal.schedule.RosterStatus;
import ua.cnap.portal.schedule.ScheduleRefused;
import ua.cnap.portal.schedule.ScheduleSheet;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.FreeTimes;
import ua.cnap.portal.slot.Reservation;
import ua.cnap.portal.slot.Reservations;
import ua.cnap.portal.slot.ReviewingSlots;
import ua.cnap.portal.slot.SlotQuery;
import ua.cnap.portal.slot.StrandsReservations;
import ua.cnap.portal.slot.Visit;

/** A centre's schedule is changed, and what was booked is never lost unseen. */
class ScheduleIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final Editor EDITOR = RegulatedCentre.ADMINISTRATOR;
    private static final String ORDER = "наказ від 20.11.2026 № 15";

    @EJB(lookup = EJB + "EditingSchedule!ua.cnap.portal.schedule.EditingSchedule")
    EditingSchedule editing;

    @EJB(lookup = EJB + "ReadingSchedule!ua.cnap.portal.schedule.ReadingSchedule")
    ReadingSchedule reading;

    @EJB(lookup = EJB + "DrawingRoster!ua.cnap.portal.schedule.DrawingRoster")
    DrawingRoster drawing;

    @EJB(lookup = EJB + "ReviewingSlots!ua.cnap.portal.slot.ReviewingSlots")
    ReviewingSlots reviewing;

    @EJB(lookup = EJB + "Reservations!ua.cnap.portal.slot.Reservations")
    Reservations reservations;

    @EJB(lookup = EJB + "FreeTimes!ua.cnap.portal.slot.FreeTimes")
    FreeTimes free;

    @EJB(lookup = EJB + "BrowsingCatalogue!ua.cnap.portal.catalogue.BrowsingCatalogue")
    BrowsingCatalogue catalogue;

    @Inject
    SlotCentre centres;

    @Inject
    RegulatedCentre regulated;

    private final LocalDate soon = LocalDate.now(KyivClock.ZONE).plusDays(2);

    @Test
    @Tag("R-025")
    void a_closed_day_lists_whom_it_strands_and_is_entered_once_the_editor_wants_it_all_the_same() {
        Visit visit = SlotCentre.visit(centres.open(1));
        Reservation booked = book(visit, soon);
        ExceptionDraft closed = exception(ExceptionKind.CLOSED, soon, "");

        assertThatExceptionOfType(StrandsReservations.class)
                .isThrownBy(() -> edit(() -> editing.enterException(EDITOR, visit.centreId(), closed, false)))
                .satisfies(strands -> assertThat(strands.stranded()).containsExactly(booked));
        assertThat(free.search(SlotQuery.of(visit, soon, soon))).isNotEmpty();

        edit(() -> editing.enterException(EDITOR, visit.centreId(), closed, true));
        assertThat(free.search(SlotQuery.of(visit, soon, soon))).isEmpty();
        assertThat(reservations.find(booked.id())).contains(booked);
        assertThat(As.PORTAL_ADMINISTRATOR.call(() -> reviewing.stranded(EDITOR, visit.centreId())))
                .containsExactly(booked);

        long id = sheet(visit.centreId(), visit.centreId()).exceptions().get(0).id();
        edit(() -> editing.removeException(EDITOR, visit.centreId(), id));
        assertThat(free.search(SlotQuery.of(visit, soon, soon))).isNotEmpty();
    }

    @Test
    @Tag("R-032")
    void what_was_booked_at_a_desk_that_closes_moves_to_a_free_one_and_only_the_rest_is_stranded() {
        String centre = centres.open(2);
        Visit visit = SlotCentre.visit(centre);
        Instant begin = first(visit, soon).begin();
        List<Reservation> both = IntStream.range(0, 2)
                .mapToObj(each -> reservations.book(UUID.randomUUID(), visit, begin))
                .toList();
        Reservation later = book(visit, soon);
        long closing = later.deskId();
        long other = both.stream()
                .mapToLong(Reservation::deskId)
                .filter(desk -> desk != closing)
                .findFirst()
                .orElseThrow();

        assertThatExceptionOfType(StrandsReservations.class)
                .isThrownBy(() -> edit(() -> editing.closeDesk(EDITOR, centre, closing, false)))
                .satisfies(strands -> assertThat(strands.stranded())
                        .extracting(Reservation::begin)
                        .containsExactly(begin));
        assertThat(reservations.find(later.id()).orElseThrow().deskId()).isEqualTo(closing);

        edit(() -> editing.closeDesk(EDITOR, centre, closing, true));
        assertThat(reservations.find(later.id()).orElseThrow().deskId()).isEqualTo(other);
        assertThat(sheet(centre, centre).desks()).extracting(Desk::id).containsExactly(other);
    }

    @Test
    @Tag("R-022")
    @Tag("R-024")
    @Tag("R-026")
    void a_unit_gets_hours_of_its_own_from_a_day_on_with_the_act_in_the_history() {
        String centre = centres.open(1);
        Visit visit = new Visit(centre, centre + "-1", DeskFunction.INTAKE, List.of(Counter.SERVICE));
        HoursDraft hours = new HoursDraft(
                centre + "-1",
                HoursScope.CENTRE,
                Collections.nCopies(7, "10:00–11:00"),
                "10:15–10:30",
                Optional.of(soon),
                ORDER);
        long seen = sheet(centre, centre).revision();

        edit(() -> editing.changeHours(EDITOR, centre, hours, seen, false));
        edit(() -> editing.changeHours(EDITOR, centre, hours, seen, false));

        assertThat(clocks(visit, soon)).containsExactly("10:00", "10:30", "10:45");
        assertThat(clocks(visit, soon.minusDays(1))).contains("08:00");
        assertThat(clocks(SlotCentre.visit(centre), soon)).contains("08:00");
        HoursDraft others = new HoursDraft(
                centre, HoursScope.INTAKE, Collections.nCopies(7, "9:00–15:00"), "", Optional.of(soon), ORDER);
        assertThatExceptionOfType(RegulationChanged.class)
                .isThrownBy(() -> edit(() -> editing.changeHours(EDITOR, centre, others, seen, false)));
    }

    @Test
    @Tag("R-022")
    void hours_that_end_sooner_strand_what_is_booked_after_them() {
        Visit visit = SlotCentre.visit(centres.open(1));
        List<FreeTime> times = free.search(SlotQuery.of(visit, soon, soon));
        Reservation last = reservations.book(
                UUID.randomUUID(), visit, times.get(times.size() - 1).begin());
        HoursDraft shorter = new HoursDraft(
                visit.centreId(),
                HoursScope.CENTRE,
                Collections.nCopies(7, "08:00–19:00"),
                "",
                Optional.of(soon),
                ORDER);
        long seen = sheet(visit.centreId(), visit.centreId()).revision();

        assertThatExceptionOfType(StrandsReservations.class)
                .isThrownBy(() -> edit(() -> editing.changeHours(EDITOR, visit.centreId(), shorter, seen, false)))
                .satisfies(strands -> assertThat(strands.stranded()).containsExactly(last));
        assertThat(clocks(visit, soon)).contains("19:30");
    }

    @Test
    @Tag("R-022")
    void hours_that_are_not_published_show_their_times_and_change_nothing() {
        Visit visit = SlotCentre.visit(centres.open(1));
        reservations.book(
                UUID.randomUUID(),
                visit,
                free.search(SlotQuery.of(visit, soon, soon)).get(0).begin());
        HoursDraft later = new HoursDraft(
                visit.centreId(),
                HoursScope.CENTRE,
                Collections.nCopies(7, "10:00–11:00"),
                "",
                Optional.of(soon),
                ORDER);
        long seen = sheet(visit.centreId(), visit.centreId()).revision();

        Map<LocalDate, List<FreeTime>> week =
                As.PORTAL_ADMINISTRATOR.call(() -> reviewing.preview(EDITOR, visit, later, seen));

        assertThat(week.get(soon)).extracting(ScheduleIT::clock).containsExactly("10:00", "10:15", "10:30", "10:45");
        assertThat(clocks(visit, soon)).contains("08:15", "19:30");
        assertThat(sheet(visit.centreId(), visit.centreId()).revision()).isEqualTo(seen);
    }

    @Test
    @Tag("R-037")
    void representatives_of_providers_have_hours_by_decision_that_limit_no_desk() {
        String centre = centres.open(1);
        HoursDraft hours = new HoursDraft(
                centre,
                HoursScope.PROVIDER_REPRESENTATIVES,
                Collections.nCopies(7, "14:00–16:00"),
                "",
                Optional.of(RegulatedCentre.today()),
                "рішення виконавчого комітету № 4");
        long seen = sheet(centre, centre).revision();

        edit(() -> editing.changeHours(EDITOR, centre, hours, seen, false));

        assertThat(sheet(centre, centre).hours()).containsKey(HoursScope.PROVIDER_REPRESENTATIVES);
        assertThat(clocks(SlotCentre.visit(centre), soon)).contains("08:00");
    }

    @Test
    @Tag("R-027")
    void a_unit_tells_the_districts_that_it_serves_and_how_many_people_live_there() {
        String centre = "it-districts-" + UUID.randomUUID();
        regulated.enter(centre, """
                {"id": "%1$s", "name": "Центр з округами", "address": "м. Київ",
                 "subunits": [{"id": "%1$s-1", "kind": "REMOTE_WORKPLACE", "name": "Віддалене робоче місце",
                   "districts": ["Північний округ", "Східний округ"], "population": 4200}]}""".formatted(centre));

        assertThat(catalogue.findCentre(centre).orElseThrow().findUnit(centre + "-1"))
                .hasValueSatisfying(unit -> {
                    assertThat(unit.districts()).containsExactly("Північний округ", "Східний округ");
                    assertThat(unit.population()).isEqualTo(4200);
                });
    }

    @Test
    @Tag("R-035")
    void an_agreed_roster_limits_what_can_be_booked_and_one_opened_again_does_not() {
        String centre = centres.open(2);
        Visit visit = SlotCentre.visit(centre);
        YearMonth month = YearMonth.from(soon);
        long desk = sheet(centre, centre).desks().get(0).id();
        ShiftDraft shift =
                new ShiftDraft(desk, "Коваленко Олена Іванівна", soon, LocalTime.of(9, 0), LocalTime.of(10, 0));

        edit(() -> drawing.add(EDITOR, centre, centre, month, shift));
        assertThat(free.search(SlotQuery.of(visit, soon, soon))).hasSizeGreaterThan(4);
        assertRefused("shiftTaken", () -> drawing.add(EDITOR, centre, centre, month, shift));
        assertRefused("notSubmitted", () -> drawing.agree(EDITOR, centre, centre, month, "заступник", true));
        edit(() -> drawing.submit(EDITOR, centre, centre, month));
        assertRefused("notDraft", () -> drawing.remove(EDITOR, centre, centre, month, 1));
        assertRefused("agreedBy", () -> drawing.agree(EDITOR, centre, centre, month, " ", true));
        edit(() -> drawing.agree(EDITOR, centre, centre, month, "заступник голови Бондар І. І.", true));

        List<FreeTime> limited = free.search(SlotQuery.of(visit, soon, soon));
        assertThat(limited).hasSize(4).allSatisfy(time -> assertThat(time.deskIds())
                .containsExactly(desk));
        edit(() -> drawing.reopen(EDITOR, centre, centre, month));
        assertThat(free.search(SlotQuery.of(visit, soon, soon))).hasSizeGreaterThan(4);
    }

    @Test
    @Tag("R-031")
    @Tag("R-035")
    void a_roster_is_filled_with_those_who_have_a_desk() {
        String centre = centres.open(1);
        Desk desk = sheet(centre, centre).desks().get(0);
        edit(() -> editing.putDesk(
                EDITOR, centre, draft(Optional.of(desk.id()), "7", EnumSet.of(DeskFunction.INTAKE), List.of()), false));
        YearMonth next = YearMonth.from(soon).plusMonths(1);

        edit(() -> drawing.fill(EDITOR, centre, centre, next));

        ScheduleSheet drawn = As.PORTAL_ADMINISTRATOR.call(() -> reading.read(EDITOR, centre, centre, next));
        assertThat(drawn.roster().orElseThrow().status()).isEqualTo(RosterStatus.DRAFT);
        assertThat(drawn.roster().orElseThrow().shifts())
                .isNotEmpty()
                .allSatisfy(shift -> assertThat(shift.person()).isEqualTo("Коваленко Олена Іванівна"))
                .allSatisfy(shift -> assertThat(shift.begins()).isEqualTo(LocalTime.of(8, 0)));
        assertRefused("notEmpty", () -> drawing.fill(EDITOR, centre, centre, next));
    }

    @Test
    void a_desk_without_number_or_function_a_number_twice_and_an_unknown_service_are_refused() {
        String centre = centres.open(2);
        Set<DeskFunction> intake = EnumSet.of(DeskFunction.INTAKE);

        assertRefused("number", () -> put(centre, " ", intake, List.of()));
        assertRefused("numberTaken", () -> put(centre, "2", intake, List.of()));
        assertRefused("function", () -> put(centre, "3", EnumSet.noneOf(DeskFunction.class), List.of()));
        assertRefused("service", () -> put(centre, "3", intake, List.of("немає")));
        edit(() -> put(centre, "3", intake, List.of(Counter.SERVICE)));
        assertThat(sheet(centre, centre).desks()).extracting(Desk::number).containsExactly("1", "2", "3");
    }

    @Test
    void an_exception_in_the_past_without_hours_or_without_a_ground_is_refused() {
        String centre = centres.open(1);

        assertRefused("days", () -> enter(centre, exception(ExceptionKind.CLOSED, soon.minusDays(9), "")));
        assertRefused("hoursOfDay", () -> enter(centre, exception(ExceptionKind.SHORT, soon, "")));
        assertRefused(
                "ground",
                () -> enter(
                        centre,
                        new ExceptionDraft(
                                "", ExceptionKind.CLOSED, soon, soon, Optional.empty(), Optional.empty(), " ")));
        assertRefused(
                "reversed",
                () -> enter(
                        centre,
                        new ExceptionDraft(
                                "",
                                ExceptionKind.SHORT,
                                soon,
                                soon,
                                Optional.of(LocalTime.NOON),
                                Optional.of(LocalTime.of(9, 0)),
                                ORDER)));
    }

    @Test
    void a_schedule_is_not_there_for_the_head_of_another_centre_nor_for_a_clerk() {
        String centre = centres.open(1);
        Editor stranger = new Editor("Чужий Керівник", Optional.of("zdolbuniv"));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.PORTAL_ADMINISTRATOR.call(
                        () -> reading.read(stranger, centre, centre, YearMonth.from(soon))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.PORTAL_ADMINISTRATOR.call(() -> reviewing.stranded(stranger, centre)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.CLERK.call(() -> reading.read(EDITOR, centre, centre, YearMonth.from(soon))));
    }

    private void put(String centre, String number, Set<DeskFunction> functions, List<String> services) {
        editing.putDesk(EDITOR, centre, draft(Optional.empty(), centre, number, functions, services), false);
    }

    private static DeskDraft draft(
            Optional<Long> id, String number, Set<DeskFunction> functions, List<String> services) {
        return draft(id, "", number, functions, services);
    }

    private static DeskDraft draft(
            Optional<Long> id, String unit, String number, Set<DeskFunction> functions, List<String> services) {
        return new DeskDraft(id, unit, number, functions, services, "Коваленко Олена Іванівна", "адміністратор");
    }

    private void enter(String centre, ExceptionDraft draft) {
        editing.enterException(EDITOR, centre, draft, false);
    }

    private static ExceptionDraft exception(ExceptionKind kind, LocalDate day, String unit) {
        return new ExceptionDraft(unit, kind, day, day, Optional.empty(), Optional.empty(), ORDER);
    }

    private Reservation book(Visit visit, LocalDate day) {
        return reservations.book(UUID.randomUUID(), visit, first(visit, day).begin());
    }

    private FreeTime first(Visit visit, LocalDate day) {
        return free.search(SlotQuery.of(visit, day, day)).get(0);
    }

    private List<String> clocks(Visit visit, LocalDate day) {
        return free.search(SlotQuery.of(visit, day, day)).stream()
                .map(ScheduleIT::clock)
                .toList();
    }

    private static String clock(FreeTime time) {
        return time.begin().atZone(KyivClock.ZONE).toLocalTime().toString();
    }

    private ScheduleSheet sheet(String centre, String unit) {
        return As.PORTAL_ADMINISTRATOR.call(() -> reading.read(EDITOR, centre, unit, YearMonth.from(soon)));
    }

    private static void assertRefused(String reason, Runnable work) {
        assertThatExceptionOfType(ScheduleRefused.class)
                .isThrownBy(() -> edit(work))
                .withMessage("error.schedule." + reason);
    }

    private static void edit(Runnable work) {
        As.PORTAL_ADMINISTRATOR.call(() -> {
            work.run();
            return true;
        });
    }
}
