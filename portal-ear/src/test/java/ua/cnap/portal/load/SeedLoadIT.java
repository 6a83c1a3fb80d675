package ua.cnap.portal.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import ua.cnap.portal.audit.RegistryAudit;
import ua.cnap.portal.harness.TestPortal;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.launcher.DatabaseAccess;
import ua.cnap.portal.launcher.Refusal;

/** Fills a database of its own, with the tables and the catalogue of the portal under test. */
@Tag("R-100")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeedLoadIT {
    private static final int CASES = 400;
    private static final byte[] SECRET = "a secret of forty characters for a test".getBytes(StandardCharsets.UTF_8);
    private static final String[] CATALOGUE = {
        "centre_service_centre",
        "catalogue_group",
        "catalogue_service",
        "catalogue_card_version",
        "catalogue_approved_service"
    };
    private static final String EVERYTHING = """
            select md5(string_agg(concat_ws('|', c.centre_id, c.number, c.applicant_name, c.applicant_address, c.service_code,
                       c.channel, c.status, c.registered_at, s.seed, (select count(*) from casework_routing_entry e
                       where e.case_id = c.id)), ';' order by c.centre_id, c.year, c.sequence))
              from casework_case c join status_feedback s on s.case_id = c.id
            """;

    private DatabaseAccess access;

    @BeforeEach
    void a_database_with_the_catalogue() throws SQLException, IOException {
        access = new DatabaseAccess(TestPortal.databaseAddress("seeded"), "portal", secret("database-portal"));
        administer("drop database if exists seeded", "create database seeded owner portal");
        Flyway.configure(getClass().getClassLoader())
                .dataSource(access.url(), access.user(), access.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        for (String table : CATALOGUE) {
            copy(table);
        }
    }

    @AfterEach
    void no_database() throws SQLException, IOException {
        administer("drop database seeded with (force)");
    }

    @Test
    void the_chains_and_seals_of_all_cases_are_whole_and_their_numbers_have_no_gap() throws SQLException {
        fill(1);

        assertThat(value("select count(*) from casework_case")).isEqualTo(String.valueOf(CASES));
        assertThat(fault()).isEmpty();
        assertThat(value("""
                        select count(*) from casework_counter k
                         where k.last_number <> (select count(*) from casework_case c
                                                  where c.centre_id = k.centre_id and c.year = k.year)
                            or k.last_number <> (select max(c.sequence) from casework_case c
                                                  where c.centre_id = k.centre_id and c.year = k.year)
                        """)).isEqualTo("0");
        assertThat(value("select count(distinct channel) from casework_case")).isEqualTo("6");
        assertThat(value("select count(*) from finding_words")).isEqualTo(String.valueOf(CASES));
        assertThat(value("select count(*) from pg_indexes where indexname = 'finding_words_ix'"))
                .isEqualTo("1");
    }

    @Test
    void an_entry_that_somebody_changed_afterwards_is_named() throws SQLException {
        fill(1);
        String sheet = value("select centre_id || ' ' || number from casework_case order by id offset 100 limit 1");
        change("alter table casework_routing_entry disable trigger casework_routing_entry_final");
        change("update casework_routing_entry set actor = 'Хтось інший' where position = 1 and case_id ="
                + " (select id from casework_case order by id offset 100 limit 1)");

        assertThat(fault()).contains(new RegistryAudit.Fault("entry", sheet, 1));
    }

    @Test
    void the_same_seed_gives_the_same_cases_and_another_seed_others() throws SQLException {
        fill(1);
        String first = value(EVERYTHING);
        empty();
        fill(1);
        assertThat(value(EVERYTHING)).isEqualTo(first);
        empty();
        fill(2);
        assertThat(value(EVERYTHING)).isNotEqualTo(first);
    }

    @Test
    void a_registry_whose_days_are_sealed_takes_no_more_cases() throws SQLException {
        fill(1);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> fill(2)).withMessageContaining("sealed");
        assertThat(value("select count(*) from casework_case")).isEqualTo(String.valueOf(CASES));
    }

    private void fill(long seed) throws SQLException {
        new RegistryFilling(access, SECRET, Clock.system(KyivClock.ZONE))
                .fill(new SeedOptions(CASES, seed), done -> {});
    }

    private void empty() throws SQLException {
        change("truncate casework_case, casework_day_seal, casework_counter, intake_applicant, identity_person,"
                + " submission_application cascade");
    }

    private Optional<RegistryAudit.Fault> fault() throws SQLException {
        try (Connection connection = access.connect()) {
            return new RegistryAudit(connection).firstFault();
        }
    }

    private String value(String question) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            found.next();
            return found.getString(1);
        }
    }

    private void change(String command) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private void copy(String table) throws SQLException, IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (Connection from = TestPortal.database().getConnection();
                Connection to = access.connect()) {
            from.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", rows);
            to.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", new ByteArrayInputStream(rows.toByteArray()));
        }
    }

    private static void administer(String... commands) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(
                        TestPortal.databaseAddress("postgres"), "postgres", secret("database-superuser"));
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static String secret(String name) throws IOException {
        return Files.readString(TestPortal.file("secrets/" + name)).strip();
    }
}
