package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.hall.BoardView;
import ua.cnap.portal.hall.CentreLoad;
import ua.cnap.portal.hall.ReadingBoard;
import ua.cnap.portal.hall.ReadingLoad;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.queue.QueueRefused;
import ua.cnap.portal.queue.Said;
import ua.cnap.portal.queue.TakenTicket;
import ua.cnap.portal.queue.Ticket;
import ua.cnap.portal.queue.TicketAction;
import ua.cnap.portal.queue.TicketRequest;
import ua.cnap.portal.queue.TicketState;
import ua.cnap.portal.queue.WatchingTicket;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.site.SiteRefused;
import ua.cnap.portal.site.StopCause;
import ua.cnap.portal.site.StoppingSite;

/** The line of a hall: numbers, calls and places, however many press at once. */
class QueueIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String GROUND = "Ветеран війни (пункт рішення ради)";

    @EJB(lookup = EJB + "WatchingTicket!ua.cnap.portal.queue.WatchingTicket")
    WatchingTicket watching;

    @EJB(lookup = EJB + "StoppingSite!ua.cnap.portal.site.StoppingSite")
    StoppingSite stopping;

    @EJB(lookup = EJB + "ReadingBoard!ua.cnap.portal.hall.ReadingBoard")
    ReadingBoard boards;

    @EJB(lookup = EJB + "ReadingLoad!ua.cnap.portal.hall.ReadingLoad")
    ReadingLoad loads;

    @Inject
    Hall hall;

    @Inject
    Registry registry;

    @Test
    void the_same_form_sent_twenty_times_gives_one_ticket() {
        String centre = hall.open("{}");
        TicketRequest asked = Hall.asked(centre, UUID.randomUUID(), "");

        List<TakenTicket> taken = Together.run(Collections.nCopies(20, () -> hall.take(asked)));

        assertThat(taken)
                .extracting(TakenTicket::code)
                .containsOnly(taken.get(0).code());
        assertThat(taken).extracting(each -> each.ticket().label()).containsOnly("А 001");
        assertThat(registry.count("select count(*) from queue_ticket where centre_id = ?", centre))
                .isOne();
    }

    @Test
    void tickets_taken_at_once_have_every_number_once() {
        String centre = hall.open("{}");

        List<String> labels = Together.run(
                Collections.nCopies(60, () -> hall.take(centre).ticket().label()));

        assertThat(labels)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 60)
                        .mapToObj("А %03d"::formatted)
                        .toList());
    }

    @Test
    void of_five_hundred_calls_at_once_no_ticket_goes_to_two_desks() {
        String centre = hall.open("{}");
        List<StaffMember> clerks =
                Stream.generate(() -> hall.atDesk(centre)).limit(10).toList();
        for (int visitor = 0; visitor < 7; visitor++) {
            hall.take(centre);
        }

        List<String> called = Together.run(IntStream.range(0, 100)
                        .<Callable<List<String>>>mapToObj(button -> () -> pressFiveTimes(clerks.get(button % 10)))
                        .toList())
                .stream()
                .flatMap(List::stream)
                .distinct()
                .toList();

        assertThat(called).hasSize(7);
        assertThat(called.stream().map(each -> each.split(": ")[1])).doesNotHaveDuplicates();
        assertThat(registry.count(
                        "select count(*) from queue_event e join queue_ticket t on t.id = e.ticket_id"
                                + " where t.centre_id = ? and e.action = 'CALL'",
                        centre))
                .isEqualTo(7);
    }

    private List<String> pressFiveTimes(StaffMember clerk) {
        return Stream.generate(() -> hall.next(clerk))
                .limit(5)
                .flatMap(Optional::stream)
                .map(ticket -> clerk.login() + ": " + ticket.label())
                .toList();
    }

    @Test
    void many_desks_that_work_a_line_off_serve_everybody_once() {
        String centre = hall.open("{}");
        List<StaffMember> clerks =
                Stream.generate(() -> hall.atDesk(centre)).limit(6).toList();
        List<String> taken = Stream.generate(() -> hall.take(centre).ticket().label())
                .limit(40)
                .toList();

        List<List<String>> served = Together.run(clerks.stream()
                .<Callable<List<String>>>map(clerk -> () -> serveAll(clerk))
                .toList());

        assertThat(served.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(taken);
    }

    private List<String> serveAll(StaffMember clerk) {
        List<String> served = new ArrayList<>();
        for (Optional<Ticket> next = hall.serve(clerk); next.isPresent(); next = hall.serve(clerk)) {
            served.add(next.get().label());
        }
        return served;
    }

    @Test
    @Tag("R-056")
    void nobody_goes_ahead_of_others_without_a_reason_that_is_written() {
        String centre = hall.open("{}");
        StaffMember clerk = hall.atDesk(centre);
        hall.take(centre);
        Ticket second = hall.take(centre).ticket();

        assertThatThrownBy(() -> hall.act(clerk, second, TicketAction.CALL_AHEAD))
                .hasMessage("error.queue.reason");
        hall.act(clerk, second, TicketAction.CALL_AHEAD, said("Особа з інвалідністю, посвідчення пред’явлено"));

        assertThat(hall.screen(clerk).current()).contains(second);
        assertThat(registry.column(
                        "select login || ' ' || desk_number || ' ' || reason from queue_event"
                                + " where ticket_id = ? and action = 'CALL_AHEAD'",
                        second.id()))
                .containsExactly(clerk.login() + " 1 Особа з інвалідністю, посвідчення пред’явлено");
        assertThatThrownBy(() -> registry.change("update queue_event set reason = '' where ticket_id = ?", second.id()))
                .hasMessageContaining("only added to");
    }

    @Test
    @Tag("R-056")
    void who_has_a_listed_priority_goes_ahead_and_returns_to_the_own_place_when_it_is_not_confirmed() {
        String centre = hall.open("{\"queuePriorities\": [\"" + GROUND + "\"]}");
        StaffMember clerk = hall.atDesk(centre);
        Ticket first = hall.take(centre).ticket();
        Ticket privileged =
                hall.take(Hall.asked(centre, UUID.randomUUID(), GROUND)).ticket();
        Ticket last = hall.take(centre).ticket();

        assertThat(hall.next(clerk)).contains(privileged);
        assertThatThrownBy(() -> hall.act(clerk, privileged, TicketAction.DENY_PRIVILEGE))
                .hasMessage("error.queue.reason");
        hall.act(clerk, privileged, TicketAction.DENY_PRIVILEGE, said("Немає документа"));

        assertThat(hall.screen(clerk).line()).containsExactly(first, privileged, last);
        assertThatThrownBy(() -> hall.take(Hall.asked(centre, UUID.randomUUID(), "Знайомий керівника")))
                .hasMessage("error.queue.ground");
    }

    @Test
    @Tag("R-057")
    void a_named_ticket_tells_the_desk_the_name_and_the_board_the_number_only() {
        String centre = hall.open("{\"queuePersonified\": [\"surname\", \"firstName\"]}");
        StaffMember clerk = hall.atDesk(centre);

        assertThatThrownBy(() -> hall.take(centre)).hasMessage("error.queue.name");
        hall.take(new TicketRequest(
                UUID.randomUUID(), centre, centre, DeskFunction.INTAKE, List.of(), "", "Косач", "Лариса"));
        Ticket called = hall.next(clerk).orElseThrow();

        assertThat(called.fullName()).isEqualTo("Косач Лариса");
        BoardView board = boards.read(centre);
        assertThat(board.now()).containsExactly(new BoardView.Call("А 001", "1", 1));
        assertThat(board.toString()).doesNotContain("Косач");
    }

    @Test
    void a_visit_is_parked_resumed_passed_on_and_keeps_its_place() {
        String centre = hall.open("{}");
        StaffMember clerk = hall.atDesk(centre);
        StaffMember adviser = Hall.clerk(centre);
        hall.sit(adviser, hall.desk(centre, centre, "CONSULTATION"));
        Ticket first = hall.take(centre).ticket();
        hall.next(clerk);
        hall.act(clerk, first, TicketAction.RECALL);
        assertThat(boards.read(centre).now()).containsExactly(new BoardView.Call("А 001", "1", 2));
        hall.act(clerk, first, TicketAction.START);
        hall.act(clerk, first, TicketAction.START);
        hall.act(clerk, first, TicketAction.PARK);
        Ticket second = hall.take(centre).ticket();
        assertThat(hall.next(clerk)).contains(second);
        assertThatThrownBy(() -> hall.act(clerk, first, TicketAction.RESUME)).hasMessage("error.queue.busy");
        assertThatThrownBy(() -> hall.act(adviser, second, TicketAction.START)).isInstanceOf(NotFound.class);
        hall.act(clerk, second, TicketAction.MISS);
        hall.act(clerk, first, TicketAction.RESUME);
        hall.act(clerk, first, TicketAction.TRANSFER, new Said("", Optional.of(DeskFunction.CONSULTATION)));

        assertThat(hall.next(clerk)).isEmpty();
        assertThat(hall.serve(adviser)).contains(first);
        assertThat(registry.column(
                        "select action || ' ' || to_state from queue_event where ticket_id = ? order by id",
                        first.id()))
                .containsExactly(
                        "TAKE WAITING",
                        "CALL CALLED",
                        "RECALL CALLED",
                        "START SERVING",
                        "PARK PARKED",
                        "RESUME SERVING",
                        "TRANSFER TRANSFERRED",
                        "CALL CALLED",
                        "START SERVING",
                        "FINISH SERVED");
    }

    @Test
    void a_visitor_watches_the_place_lets_others_ahead_and_comes_back_after_a_missed_call() {
        String centre = hall.open("{}");
        StaffMember clerk = hall.atDesk(centre);
        TakenTicket mine = hall.take(centre);
        Ticket other = hall.take(centre).ticket();

        assertThat(ahead(mine)).isZero();
        watching.yield(mine.code().toLowerCase(Locale.ROOT), "a");
        assertThat(ahead(mine)).isEqualTo(1);
        assertThatThrownBy(() -> watching.yield(mine.code(), "a")).hasMessage("error.queue.nobodyBehind");
        assertThat(hall.next(clerk)).contains(other);
        hall.act(clerk, other, TicketAction.MISS);
        hall.next(clerk);
        assertThatThrownBy(() -> watching.cancel(mine.code(), "a")).hasMessage("error.queue.overtaken.CALLED");
        hall.act(clerk, mine.ticket(), TicketAction.MISS);
        watching.comeBack(mine.code(), "a");
        assertThat(ahead(mine)).isZero();
        watching.cancel(mine.code(), "a");

        assertThat(hall.next(clerk)).isEmpty();
        assertThat(watching.watch("0000-0000", "a")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> watching.cancel("", "a"));
    }

    private int ahead(TakenTicket ticket) {
        return watching.watch(ticket.code(), "a").orElseThrow().ahead().orElseThrow();
    }

    @Test
    void an_air_raid_stops_calls_and_keeps_places_until_somebody_lets_them_go_on() {
        String centre = hall.open("{}");
        StaffMember clerk = hall.atDesk(centre);
        TakenTicket ticket = hall.take(centre);
        stop(clerk, centre, StopCause.AIR_RAID, "");
        stop(clerk, centre, StopCause.BLACKOUT, "");

        assertThatExceptionOfType(SiteRefused.class).isThrownBy(() -> hall.next(clerk));
        assertThatExceptionOfType(SiteRefused.class)
                .isThrownBy(() -> hall.act(clerk, ticket.ticket(), TicketAction.CALL_AHEAD, said("поспішає")));
        assertThatExceptionOfType(SiteRefused.class).isThrownBy(() -> hall.take(centre));
        assertThat(watching.watch(ticket.code(), "a").orElseThrow().stop()).isPresent();
        assertThat(boards.read(centre).stop()).map(stop -> stop.cause()).contains(StopCause.AIR_RAID);

        As.CLERK.call(() -> {
            stopping.resume(clerk, centre);
            return centre;
        });
        assertThat(hall.next(clerk)).contains(ticket.ticket());
        assertThat(registry.column(
                        "select cause || ' ' || begun_by || ' ' || ended_by from site_stop where unit_id = ?", centre))
                .containsExactly("AIR_RAID " + clerk.fullName() + " " + clerk.fullName());
        assertThatThrownBy(() -> stop(clerk, centre, StopCause.OTHER, " ")).hasMessage("error.site.reason");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stop(Hall.clerk("it-usual"), centre, StopCause.AIR_RAID, ""));
    }

    private void stop(StaffMember clerk, String unit, StopCause cause, String reason) {
        As.CLERK.call(() -> {
            stopping.stop(clerk, unit, cause, reason);
            return unit;
        });
    }

    @Test
    void a_button_pressed_twice_calls_one_visitor_and_the_next_waits_until_the_desk_is_free() {
        String centre = hall.open("{}");
        StaffMember clerk = hall.atDesk(centre);
        Ticket first = hall.take(centre).ticket();
        hall.take(centre);

        assertThat(hall.next(clerk)).contains(first);
        assertThat(hall.next(clerk)).contains(first);
        hall.act(clerk, first, TicketAction.START);

        assertThatExceptionOfType(QueueRefused.class).isThrownBy(() -> hall.next(clerk));
        assertThat(hall.screen(clerk).current().map(Ticket::state)).contains(TicketState.SERVING);
    }

    @Test
    void the_best_time_to_come_follows_from_the_waits_of_the_centre_and_few_visits_tell_nothing() {
        String centre = hall.open("{}");
        hall.desk(centre, centre, "INTAKE");
        visits(centre, 9, 5, 10);
        visits(centre, 12, 4, 1);
        visits(centre, 15, 5, 30);
        hall.take(centre);

        CentreLoad load = loads.read(centre);

        assertThat(load.hours())
                .containsExactly(
                        new CentreLoad.Hour(DayOfWeek.MONDAY, 9, 10, 5),
                        new CentreLoad.Hour(DayOfWeek.MONDAY, 15, 30, 5));
        assertThat(load.best()).contains(load.hours().get(0));
        assertThat(load.units())
                .containsExactly(new CentreLoad.UnitLoad(
                        centre, false, List.of(new CentreLoad.LineLoad(DeskFunction.INTAKE, 1, 12))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> loads.read("it-nowhere"));
    }

    /** So many who came in an hour of a Monday gone by and were called after so many minutes. */
    private void visits(String centre, int hour, int count, int minutes) {
        registry.change("""
                with visit as (
                    insert into queue_ticket (request, code_hash, centre_id, unit_id, day, series, number, function,
                           services, source, ground, full_name, taken_at, place_at, state, desk_number, calls)
                    select gen_random_uuid(), gen_random_uuid()::text, ?, ?, monday, 'А', ? * 100 + place, 'INTAKE', '',
                           'LIVE', '', '', came, came, 'NO_SHOW', '1', 1
                      from generate_series(1, ?) place,
                           lateral (select date_trunc('week', current_date)::date - 7 as monday) week,
                           lateral (select (monday + make_time(?, 30, 0)) at time zone 'Europe/Kyiv' as came) moment
                    returning id, unit_id, taken_at)
                insert into queue_event (ticket_id, unit_id, at, action, from_state, to_state, source, login, actor,
                       desk_number, reason)
                select id, unit_id, taken_at + ? * interval '1 minute', 'CALL', 'WAITING', 'CALLED', 'LIVE', '', '', '1', ''
                  from visit
                """, centre, centre, hour, count, hour, minutes);
    }

    private static Said said(String reason) {
        return new Said(reason, Optional.empty());
    }
}
