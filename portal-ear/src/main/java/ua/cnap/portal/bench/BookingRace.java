package ua.cnap.portal.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ua.cnap.portal.launcher.DatabaseAccess;

/**
 * People who want the same few times at the same moment, each from an address of the network of their own: the page of
 * times, its puzzle solved, then all at once the hold and the name. Nobody may be told anything but that the visit is
 * booked or that the time is taken, with the nearest free ones; what is booked is counted in the database and given back.
 */
final class BookingRace {
    static final String NAME = "booking";

    private static final int SLOTS = 50;
    private static final int PEOPLE_A_SLOT = 4;
    /** A visit is longer than one step: times that follow each other would share a desk. */
    private static final int APART = 2;

    private static final String CENTRE = "kyiv";
    private static final String VISITOR = "Випробування навантаження";
    private static final String TIMES = "/booking/times?service=06-01&for=INTAKE&centre=" + CENTRE + "&unit=" + CENTRE;
    private static final String OURS = " from booking_visit where visitor = '" + VISITOR + "' and status = 'BOOKED'";
    private static final String RESERVED =
            "select count(*) from slot_reservation where id in (select reservation" + OURS + ")";
    private static final Pattern BEGIN = Pattern.compile("name=\"begin\" value=\"([^\"]+)\"");

    private final DatabaseAccess database;
    private final Visitors visitors;
    private final String host;

    BookingRace(DatabaseAccess database, Visitors visitors, String host) {
        this.database = database;
        this.visitors = visitors;
        this.host = host;
    }

    /**
     * What came of a race.
     *
     * @param slots how many visits the raced times have room for
     * @param people how many raced
     * @param booked how many were told that they are booked
     * @param reserved how many reservations the database has for them
     */
    record Outcome(int slots, int people, int booked, int reserved) {}

    /** Lets everybody race once; what each waited for an answer is added to the samples. */
    Outcome run(Samples into) throws IOException, SQLException {
        try {
            int desks = count("select count(*) from schedule_desk where unit_id = '" + CENTRE
                    + "' and closed_at is null and functions like '%INTAKE%' and services = ''");
            List<String> begins = begins((SLOTS + desks - 1) / Math.max(desks, 1));
            int slots = begins.size() * desks;
            List<Boolean> answers = race(begins, slots * PEOPLE_A_SLOT, into);
            int booked = (int) answers.stream().filter(yes -> yes).count();
            return new Outcome(slots, answers.size(), booked, count(RESERVED));
        } finally {
            discard();
        }
    }

    private List<String> begins(int times) throws IOException {
        try (HttpConnection reader = visitors.come()) {
            String page = reader.send(page(TIMES)).text();
            List<String> offered =
                    BEGIN.matcher(page).results().map(found -> found.group(1)).toList();
            List<String> begins = IntStream.range(0, offered.size())
                    .filter(place -> place % APART == 0)
                    .limit(times)
                    .mapToObj(offered::get)
                    .toList();
            if (begins.size() < times) {
                throw new IOException("too few free times at " + CENTRE);
            }
            return begins;
        }
    }

    private List<Boolean> race(List<String> begins, int people, Samples into) throws IOException {
        CyclicBarrier start = new CyclicBarrier(people);
        ExecutorService threads = Executors.newFixedThreadPool(people);
        List<Callable<Boolean>> works = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            works.add(new Person(number, begins.get(number % begins.size()), start, into)::book);
        }
        try {
            List<Boolean> answers = new ArrayList<>();
            for (Future<Boolean> each : threads.invokeAll(works)) {
                answers.add(each.get());
            }
            return answers;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException broken) {
            throw new IOException(broken.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private final class Person {
        private final int number;
        private final String begin;
        private final CyclicBarrier start;
        private final Samples samples;

        Person(int number, String begin, CyclicBarrier start, Samples samples) {
            this.number = number;
            this.begin = begin;
            this.start = start;
            this.samples = samples;
        }

        Boolean book() throws Exception {
            try (HttpConnection connection = visitors.come()) {
                String page = connection.send(page(TIMES)).text();
                String puzzle = hidden(page, "puzzle");
                String fields = "choose=1&service=06-01&for=INTAKE&centre=" + CENTRE + "&unit=" + CENTRE + "&token="
                        + encoded(hidden(page, "token")) + "&primefaces.nonce="
                        + encoded(hidden(page, "primefaces.nonce"))
                        + "&puzzle=" + encoded(puzzle) + "&solution=" + SolvedPuzzle.of(puzzle) + "&begin="
                        + encoded(begin);
                start.await();
                long asked = System.nanoTime();
                Answer held = connection.send(form("/booking/times", fields));
                boolean booked = held.status() == 302
                        && name(connection, held.header("location").orElseThrow());
                if (!booked && !held.text().contains("name=\"begin\"")) {
                    throw new IOException("neither booked nor offered another time, status " + held.status());
                }
                add(System.nanoTime() - asked);
                return booked;
            }
        }

        private boolean name(HttpConnection connection, String address) throws IOException {
            String path = address.replaceFirst("^https?://[^/]+", "");
            String page = connection.send(page(path)).text();
            String fields = "name=" + encoded(VISITOR) + "&phone=" + String.format("050%07d", number) + "&token="
                    + encoded(hidden(page, "token")) + "&primefaces.nonce=" + encoded(hidden(page, "primefaces.nonce"));
            return connection.send(form(path, fields)).text().contains("class=\"code\"");
        }

        private void add(long took) {
            synchronized (samples) {
                samples.add(took);
                samples.measuredFor(took / (start.getParties()));
            }
        }
    }

    private Request page(String target) {
        return Request.of("GET", host, target, Map.of("Accept-Language", "uk"), new byte[0]);
    }

    private Request form(String target, String fields) {
        return Request.of(
                "POST",
                host,
                target,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                fields.getBytes(StandardCharsets.UTF_8));
    }

    private static String hidden(String page, String name) throws IOException {
        var found = Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"([^\"]*)\"")
                .matcher(page);
        if (!found.find()) {
            throw new IOException("Not on the page: " + name);
        }
        return found.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private int count(String question) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(question);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private void discard() throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("delete from slot_reservation where id in (select reservation" + OURS + ")");
            statement.execute("delete from booking_visit where visitor = '" + VISITOR + "'");
        }
    }
}
