package ua.cnap.portal.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import ua.cnap.portal.launcher.DatabaseAccess;
import ua.cnap.portal.launcher.Refusal;
import ua.cnap.portal.launcher.Surroundings;
import ua.cnap.portal.launcher.Texts;

/**
 * The command behind {@code ./portal bench}: readers of pages beside a constant page, submissions beside bare
 * commits, clerks in the registry beside the bare reading of a list. Things that are compared take turns in short rounds, so that whatever else the machine does meets both.
 */
public final class Bench {
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final int ROUNDS = 5;
    private static final int SUBMISSIONS_PER_SECOND = 70;
    private static final String CONSTANT_PAGE = "/portal/look.js";

    private final Surroundings surroundings;
    private final BenchOptions options;
    private final Texts texts;
    private final PrintStream console;
    private final Clock clock;
    private final LoadRun run;
    private final Map<String, Samples> measured = new LinkedHashMap<>();

    private Bench(Surroundings surroundings, BenchOptions options, Texts texts, PrintStream console, Clock clock) {
        this.surroundings = surroundings;
        this.options = options;
        this.texts = texts;
        this.console = console;
        this.clock = clock;
        this.run = new LoadRun(options.users());
    }

    /** Options as in the usage text. Exit status 0: measured, 1: something answered wrongly, 2: wrong use. */
    public static void main(String... words) throws SQLException {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Texts texts = Texts.ofConsole(System.getenv());
        BenchOptions options = BenchOptions.of(List.of(words)).orElse(null);
        if (options == null) {
            console.println(texts.of("bench.usage", String.join(", ", BenchOptions.SCENARIOS)));
            System.exit(WRONG_USE);
        }
        Clock clock = Clock.system(ZoneId.of("Europe/Kyiv"));
        int status = FAILED;
        try {
            Bench bench = new Bench(new Surroundings(System.getenv()), options, texts, console, clock);
            status = bench.measure();
        } catch (Refusal refusal) {
            console.println(refusal.sentence(texts));
        } catch (IOException failed) {
            console.println(texts.of("bench.failed", failed.getMessage()));
        }
        System.exit(status);
    }

    private int measure() throws IOException, SQLException {
        if (!surroundings.demonstration()) {
            throw new Refusal("bench.production");
        }
        DatabaseAccess database = DatabaseAccess.of(surroundings);
        URI portal = surroundings.publicAddress();
        if (options.asksOfVisitors()) {
            visit(portal, database);
        }
        if (options.asks(TakenSlots.NAME)) {
            searchSlots(portal.getAuthority(), new TakenSlots(database));
        }
        if (options.asksOfClerks()) {
            takeTurns(new Office(portal, database).scenarios(options, texts, console));
        }
        if (options.asks(BookingRace.NAME)) {
            race(portal.getAuthority(), database);
        }
        if (options.asks(Answering.NAME)) {
            answer(portal.getAuthority(), database);
        }
        return new BenchReport(options, measured, texts).give(console, surroundings.data(), clock.instant());
    }

    private void visit(URI portal, DatabaseAccess database) throws IOException, SQLException {
        Path authority = surroundings.data().resolve("demo-ca");
        console.println(texts.of("bench.preparing"));
        Citizen citizen = new Citizen(portal, authority, clock);
        citizen.signIn();
        UUID original = citizen.fillIn();
        byte[] signed = citizen.sign();
        DraftCopies copies = new DraftCopies(database, original);
        copies.make(1);
        Filing filing = new Filing(citizen, signed, copies.ready(), surroundings.httpPort());
        UUID filed = filing.one();
        readPages(portal.getAuthority(), citizen.feedbackCode(filed));
        if (options.asks(Filing.NAME)) {
            fileApplications(filing, copies, BareCommit.like(database, filed));
        }
    }

    private void readPages(String host, String code) throws IOException, SQLException {
        Visitors visitors = new Visitors(
                surroundings.httpPort(), ThreadLocalRandom.current().nextInt());
        Request constant = Request.page(host, CONSTANT_PAGE);
        Request statusPage = Request.form(host, "/status", "code=" + code);
        Request statusApi = Request.page(host, "/api/v1/status/" + code);
        Request servicePage = Request.page(host, "/services/06-01");
        List<Scenario> pages = new ArrayList<>(List.of(
                new Reading("status-page", visitors, number -> statusPage),
                new Reading("status-api", visitors, number -> statusApi),
                new Reading("service-page", visitors, number -> servicePage),
                new Reading("search", visitors, number -> Request.page(host, Questions.address(number)))));
        pages.removeIf(page -> !options.asks(page.name()));
        if (!pages.isEmpty()) {
            pages.add(0, new Reading("constant", visitors, number -> constant));
            takeTurns(pages);
        }
    }

    private void searchSlots(String host, TakenSlots taken) throws IOException, SQLException {
        Visitors visitors = new Visitors(
                surroundings.httpPort(), ThreadLocalRandom.current().nextInt());
        try {
            console.println(texts.of("bench.desks", taken.desks()));
            taken.make();
            takeTurns(List.of(
                    new Reading(TakenSlots.NAME, visitors, number -> Request.page(host, TakenSlots.address(number)))));
        } finally {
            taken.discard();
        }
    }

    /** A race to warm up, the race that counts, then bare reservations. */
    private void race(String host, DatabaseAccess database) throws IOException, SQLException {
        Visitors visitors = new Visitors(
                surroundings.httpPort(), ThreadLocalRandom.current().nextInt());
        BookingRace race = new BookingRace(database, visitors, host);
        race.run(new Samples());
        BookingRace.Outcome outcome = race.run(measured.computeIfAbsent(BookingRace.NAME, name -> new Samples()));
        console.println(
                texts.of("bench.race", outcome.people(), outcome.slots(), outcome.booked(), outcome.reserved()));
        if (outcome.booked() != outcome.slots() || outcome.reserved() != outcome.slots()) {
            measured.get(BookingRace.NAME).addFailure(outcome.toString());
        }
        BareReservation limit = new BareReservation(database);
        try {
            takeTurns(List.of(limit));
        } finally {
            limit.discard();
        }
    }

    private void answer(String host, DatabaseAccess database) throws IOException, SQLException {
        Visitors visitors = new Visitors(
                surroundings.httpPort(), ThreadLocalRandom.current().nextInt());
        BareAnswer limit = new BareAnswer(database);
        Answering answering = new Answering(database, visitors, host);
        Request dashboard = Request.page(host, "/opinion/kyiv");
        try {
            takeTurns(List.of(limit, answering, new Reading(Answering.DASHBOARD, visitors, number -> dashboard)));
        } finally {
            answering.discard();
            limit.discard();
        }
    }

    private void fileApplications(Filing filing, DraftCopies copies, BareCommit limit)
            throws IOException, SQLException {
        try {
            copies.make(SUBMISSIONS_PER_SECOND * options.seconds() * (ROUNDS + 1) / ROUNDS);
            console.println(texts.of("bench.rows", limit.rowsEach()));
            takeTurns(List.of(limit, filing));
        } finally {
            copies.discard();
            limit.discard();
        }
    }

    private void takeTurns(List<Scenario> scenarios) throws IOException, SQLException {
        Duration turn = Duration.ofSeconds(options.seconds()).dividedBy(ROUNDS);
        for (int round = 0; round <= ROUNDS; round++) {
            for (Scenario scenario : scenarios) {
                boolean warmUp = round == 0;
                console.println(texts.of(warmUp ? "bench.warming" : "bench.round", scenario.name(), round, ROUNDS));
                Samples samples =
                        warmUp ? new Samples() : measured.computeIfAbsent(scenario.name(), name -> new Samples());
                run.measure(scenario, turn, samples);
            }
        }
    }
}
