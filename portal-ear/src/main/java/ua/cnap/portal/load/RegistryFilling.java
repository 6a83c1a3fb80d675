package ua.cnap.portal.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.launcher.DatabaseAccess;
import ua.cnap.portal.launcher.Refusal;
import ua.cnap.portal.status.FeedbackKeys;

/** Fills the registries of all centres of a database, two side by side. */
public final class RegistryFilling {
    private static final int SIDE_BY_SIDE = 2;
    private static final int TOLD_EVERY = 20;
    private static final String MANY =
            "casework_case, casework_inventory_line, casework_document, casework_routing_entry,"
                    + " control_deadline, escalation_step, escalation_task, routing_stage, intake_package, intake_applicant,"
                    + " status_feedback, access_entry, finding_words, submission_application, identity_person";

    private final DatabaseAccess access;
    private final FeedbackKeys feedback;
    private final Clock clock;

    /** Fills the database that this access leads to, of the installation with this secret. */
    public RegistryFilling(DatabaseAccess access, byte[] secret, Clock clock) {
        this.access = access;
        this.feedback = new FeedbackKeys(secret);
        this.clock = clock;
    }

    /**
     * Adds cases to all centres, most of them to the first of the catalogue.
     *
     * @param progress hears from time to time how many are done
     */
    void fill(SeedOptions options, IntConsumer progress) throws SQLException {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, KyivClock.ZONE);
        try (Connection connection = connect()) {
            refuseWhatIsSealed(connection);
            Population population = new Population(options.seed());
            SeedCalendars calendars = new SeedCalendars(connection);
            List<SeedCentre> centres = new SeedCatalogue(connection).centres(population);
            if (centres.isEmpty()) {
                throw new Refusal("seed.catalogue");
            }
            CaseRows.Common common = new CaseRows.Common(SharedFiles.store(connection, population, now), feedback, now);
            connection.commit();
            Instant end = today.atStartOfDay(KyivClock.ZONE).toInstant();
            LifeStories stories = new LifeStories(end, population);
            List<CentreShare> shares = shares(centres, options, today);
            String index = dropWordIndex(connection);
            try {
                work(shares, population, stories, calendars, common, new Counting(options.cases(), progress));
            } finally {
                execute(connection, index);
            }
            new DaySeals(end).write(connection);
            connection.commit();
            connection.setAutoCommit(true);
            tidy(connection);
        }
    }

    private record CentreShare(SeedCentre centre, LifeOpenings.Share share) {}

    /** Half of all for the first centre of the catalogue, half of the rest for the next. */
    private static List<CentreShare> shares(List<SeedCentre> centres, SeedOptions options, LocalDate today) {
        List<CentreShare> shares = new ArrayList<>();
        int left = options.cases();
        int firstParty = 0;
        for (SeedCentre centre : centres) {
            boolean last = shares.size() == centres.size() - 1;
            int cases = last ? left : (left + 1) / 2;
            shares.add(new CentreShare(centre, new LifeOpenings.Share(cases, firstParty, options.seed(), today)));
            left -= cases;
            firstParty += cases;
        }
        return shares;
    }

    private void work(
            List<CentreShare> shares,
            Population population,
            LifeStories stories,
            SeedCalendars calendars,
            CaseRows.Common common,
            IntConsumer counting)
            throws SQLException {
        ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        List<Callable<Void>> works = shares.stream()
                .filter(each -> each.share().cases() > 0)
                .map(each -> (Callable<Void>) () -> {
                    try (Connection connection = connect()) {
                        LifeOpenings openings = new LifeOpenings(each.centre(), population, calendars, each.share());
                        new CentreLoad(connection, each.centre(), openings, stories, calendars, common)
                                .fill(each.share().cases(), counting);
                    }
                    return null;
                })
                .toList();
        try {
            for (Future<Void> done : threads.invokeAll(works)) {
                done.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted");
        } catch (ExecutionException broken) {
            throw new SQLException(broken.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Counts over all centres, and tells after each twentieth part. */
    private static final class Counting implements IntConsumer {
        private final AtomicInteger done = new AtomicInteger();
        private final int all;
        private final IntConsumer progress;

        Counting(int all, IntConsumer progress) {
            this.all = all;
            this.progress = progress;
        }

        @Override
        public void accept(int more) {
            int sum = done.addAndGet(more);
            int part = Math.max(1, all / TOLD_EVERY);
            if (sum / part > (sum - more) / part) {
                progress.accept(sum);
            }
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = access.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            // The words are written for many cases at once, see CentreLoad.
            statement.execute("set finding.later = 'on'");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    /** A sealed day takes no more entries. */
    private static void refuseWhatIsSealed(Connection connection) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement("select 1 from casework_day_seal limit 1");
                ResultSet found = question.executeQuery()) {
            if (found.next()) {
                throw new Refusal("seed.sealed");
            }
        }
    }

    /** An index is built much quicker over all words at once; gives the command that makes it again. */
    private static String dropWordIndex(Connection connection) throws SQLException {
        try (PreparedStatement question =
                        connection.prepareStatement("select pg_get_indexdef('finding_words_ix'::regclass)");
                ResultSet found = question.executeQuery()) {
            found.next();
            String command = found.getString(1);
            execute(connection, "drop index finding_words_ix");
            return command;
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local maintenance_work_mem = '512MB'");
            statement.execute(command);
        }
        connection.commit();
    }

    private static void tidy(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) " + MANY);
        }
    }
}
