package ua.cnap.portal.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.bench.Browser;
import ua.cnap.portal.bench.Citizen;
import ua.cnap.portal.bench.Clerks;
import ua.cnap.portal.bench.SolvedPuzzle;
import ua.cnap.portal.harness.SecondServer;
import ua.cnap.portal.harness.TestPortal;

/** People race over HTTP for the same thing, every second of them at another server. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoServersIT {
    private static final String ONE_DESK = "zdolbuniv-bohdashiv";
    private static final String HALL = "kyiv-obolonskyi";
    private static final String DESK = "/office/desk";
    private static final int PEOPLE = 40;
    private static final int SENT = 20;
    private static final int TICKETS = 8;
    /** Later than a notice could reach while the test runs. */
    private static final int LATER = 8;
    /** A visit is shorter than so many steps of the clock. */
    private static final int APART = 4;

    private static final Pattern BEGIN = Pattern.compile("name=\"begin\" value=\"([^\"]+)\"");

    private static SecondServer second;

    private final String visitor = "Відвідувач " + UUID.randomUUID();

    @BeforeAll
    static void start() {
        second = SecondServer.start();
    }

    @AfterAll
    static void stop() {
        second.close();
    }

    @Test
    @Tag("R-058")
    void one_time_of_one_desk_has_one_winner_and_the_others_are_offered_others() throws Exception {
        assertWinners("zdolbuniv", ONE_DESK, 0, 1);
    }

    @Test
    @Tag("R-058")
    void a_time_of_several_desks_has_as_many_winners_as_desks() throws Exception {
        int desks = Integer.parseInt(value("""
                select count(*) from schedule_desk
                 where unit_id = ? and closed_at is null and functions like '%INTAKE%' and services = ''
                """, HALL));
        assertThat(desks).isGreaterThan(1);

        assertWinners("kyiv", HALL, 1, desks);
    }

    private void assertWinners(String centre, String unit, int place, int winners) throws Exception {
        String times = times(centre, unit);
        String begin = begin(times, place);
        List<Callable<Boolean>> people = new ArrayList<>();
        CyclicBarrier start = new CyclicBarrier(PEOPLE);
        for (int number = 0; number < PEOPLE; number++) {
            int own = number;
            people.add(() -> books(own, times, begin, start));
        }

        List<Boolean> booked = all(people);

        assertThat(booked).filteredOn(won -> won).hasSize(winners);
        assertThat(value("select count(*) from booking_visit where visitor = ? and status = 'BOOKED'", visitor))
                .isEqualTo(String.valueOf(winners));
        assertThat(value("""
                select count(distinct r.desk_id) from slot_reservation r join booking_visit b on b.reservation = r.id
                 where b.visitor = ?
                """, visitor)).isEqualTo(String.valueOf(winners));
    }

    /** Whether a person got the time; whoever did not is offered others. */
    private Boolean books(int number, String times, String begin, CyclicBarrier start) throws Exception {
        Browser browser = at(number);
        browser.open(address(times));
        Map<String, String> form = chosen(browser, begin);
        await(start);
        browser.post(address("/booking/times"), form);
        if (!browser.address().getPath().startsWith("/booking/contacts/")) {
            assertThat(browser.has("name=\"begin\"")).isTrue();
            return false;
        }
        name(browser, String.format("067%07d", number));
        return browser.has("class=\"code\"");
    }

    @Test
    @Tag("R-058")
    void the_same_forms_sent_twenty_times_to_both_servers_make_one_booking() throws Exception {
        String times = times("zdolbuniv", ONE_DESK);
        Browser first = at(0);
        first.open(address(times));
        Map<String, String> form = chosen(first, begin(times, 2));
        List<Callable<String>> sent = new ArrayList<>();
        CyclicBarrier start = new CyclicBarrier(SENT);
        for (int number = 0; number < SENT; number++) {
            Browser browser = at(number);
            sent.add(() -> {
                await(start);
                browser.post(address("/booking/times"), form);
                await(start);
                name(browser, "0671234567");
                return browser.found("class=\"code\">([^<]+)<");
            });
        }

        assertThat(Set.copyOf(all(sent))).hasSize(1);
        assertThat(value("select count(*) from booking_visit where visitor = ?", visitor))
                .isEqualTo("1");
    }

    @Test
    @Tag("R-056")
    void desks_at_two_servers_that_call_at_once_never_call_one_visitor() throws Exception {
        List<String> taken = new ArrayList<>();
        for (int number = 0; number < TICKETS; number++) {
            taken.add(take(at(number)));
        }
        List<String> desks = column("""
                select id from schedule_desk where unit_id = ? and closed_at is null and functions like '%INTAKE%'
                 order by id
                """, HALL);
        Browser clerk = seated(0, "clerk-kyiv", desks.get(0));
        Browser head = seated(1, "head-kyiv", desks.get(1));
        CyclicBarrier together = new CyclicBarrier(2);

        List<List<String>> served = all(List.of(() -> serveAll(clerk, together), () -> serveAll(head, together)));

        assertThat(served).noneMatch(List::isEmpty);
        assertThat(served.stream().flatMap(List::stream).toList())
                .doesNotHaveDuplicates()
                .containsAll(taken);
        leave(clerk);
        leave(head);
    }

    /** Takes a ticket at the kiosk; gives its number. */
    private String take(Browser visitor) throws IOException {
        visitor.open(address("/kiosk/" + HALL + "?for=INTAKE&service=any"));
        Map<String, String> form = visitor.form("/kiosk/" + HALL);
        form.putAll(Map.of("surname", "Косач", "firstName", "Лариса"));
        visitor.post(address("/kiosk/" + HALL), form);
        return visitor.found("class=\"ticket-number\"><span[^>]*>[^<]*</span>([^<]+)<");
    }

    private Browser seated(int server, String name, String desk) throws IOException {
        Browser browser = at(server);
        Clerks.signIn(browser, address("/"), name);
        browser.open(address(DESK));
        act(browser, Map.of("act", "sit", "desk", desk));
        return browser;
    }

    /** Calls, serves and lets go until nobody waits, each call together with the other desk; gives whom. */
    private List<String> serveAll(Browser desk, CyclicBarrier together) throws Exception {
        List<String> served = new ArrayList<>();
        for (int round = 0; round < TICKETS; round++) {
            await(together);
            act(desk, Map.of("act", "next"));
            if (desk.has("id=\"current\"")) {
                served.add(desk.found("id=\"current\"[^>]*>([^<]+)<"));
                String ticket = desk.found("name=\"ticket\" value=\"([^\"]+)\"");
                act(desk, Map.of("act", "START", "ticket", ticket));
                act(desk, Map.of("act", "FINISH", "ticket", ticket));
            }
        }
        return served;
    }

    private void leave(Browser desk) throws IOException {
        act(desk, Map.of("act", "leave"));
    }

    private void act(Browser desk, Map<String, String> fields) throws IOException {
        Map<String, String> form = desk.form(DESK);
        form.putAll(fields);
        desk.post(address(DESK), form);
    }

    @Test
    @Tag("R-102")
    void a_case_that_clerks_move_at_two_servers_at_once_is_moved_once_and_the_other_is_told() throws Exception {
        Citizen citizen = new Citizen(address("/"), TestPortal.file("demo-ca"), Clock.system(ZoneId.of("Europe/Kyiv")));
        citizen.signIn();
        UUID application = citizen.fillIn();
        citizen.file(application, citizen.sign());
        String id =
                value("select id from casework_case where application_id = cast(? as uuid)", application.toString());
        String page = "/office/cases/" + id;
        CyclicBarrier together = new CyclicBarrier(2);
        List<Callable<Boolean>> clerks = new ArrayList<>();
        for (String name : List.of("clerk-zdolbuniv", "head-zdolbuniv")) {
            Browser browser = at(clerks.size());
            Clerks.signIn(browser, address("/"), name);
            browser.open(address(page));
            Map<String, String> form = browser.form(page);
            form.putAll(Map.of("move", "HAND_OVER", "agreed", "true"));
            clerks.add(() -> {
                await(together);
                browser.post(address(page), form);
                return browser.has("class=\"sum\"");
            });
        }

        assertThat(all(clerks)).containsExactlyInAnyOrder(true, false);
        assertThat(column(
                        "select action from casework_routing_entry where case_id = ? order by position",
                        Long.valueOf(id)))
                .containsOnlyOnce("HANDED_OVER");
    }

    @AfterEach
    void giveBack() throws SQLException {
        change("delete from slot_reservation where id in (select reservation from booking_visit where visitor = ?)");
        change("delete from booking_visit where visitor = ?");
    }

    /** Somebody whom the balancer sends to the first server or to the second. */
    private static Browser at(int number) {
        URI portal = address("");
        return Browser.balanced(portal, number % 2 == 0 ? portal.getPort() : second.port());
    }

    private static String times(String centre, String unit) {
        return "/booking/times?service=06-01&for=INTAKE&centre=" + centre + "&unit=" + unit;
    }

    /** A free time that no other test of this class takes. */
    private static String begin(String times, int place) throws IOException {
        Browser reader = at(0);
        reader.open(address(times));
        String found = reader.found("(name=\"begin\" value=.*)");
        return BEGIN.matcher(found)
                .results()
                .map(begin -> begin.group(1))
                .toList()
                .get(LATER + place * APART);
    }

    private static Map<String, String> chosen(Browser browser, String begin) throws Exception {
        Map<String, String> form = browser.form("/booking/times");
        form.putAll(Map.of("begin", begin, "solution", SolvedPuzzle.of(form.get("puzzle"))));
        return form;
    }

    private void name(Browser browser, String phone) throws IOException {
        String contacts = browser.address().getPath();
        Map<String, String> form = browser.form(contacts);
        form.putAll(Map.of("name", visitor, "phone", phone));
        browser.post(address(contacts), form);
    }

    private static <T> List<T> all(List<Callable<T>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(works)) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CyclicBarrier others) throws Exception {
        others.await(5, TimeUnit.MINUTES);
    }

    private static URI address(String page) {
        return URI.create(TestPortal.address(page));
    }

    private static String value(String question, Object... values) throws SQLException {
        return column(question, values).get(0);
    }

    private static List<String> column(String question, Object... values) throws SQLException {
        try (Connection connection = TestPortal.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            List<String> column = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    column.add(rows.getString(1));
                }
            }
            return column;
        }
    }

    private void change(String command) throws SQLException {
        try (Connection connection = TestPortal.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(command)) {
            statement.setString(1, visitor);
            statement.executeUpdate();
        }
    }
}
