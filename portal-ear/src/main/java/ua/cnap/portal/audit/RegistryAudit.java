package ua.cnap.portal.audit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.launcher.DatabaseAccess;
import ua.cnap.portal.launcher.Surroundings;
import ua.cnap.portal.launcher.Texts;

/**
 * Verifies the routing sheets of all cases: every entry has to carry the hash of the one before and to fit its own hash,
 * and every sealed day has to fit its head. Names the first that does not. An entry is joined by U+001F: hash of the one
 * before, centre and number of the case, place, moment, action, actor, details.
 */
public final class RegistryAudit {
    private static final int BROKEN = 1;
    private static final int WRONG_USE = 2;
    private static final String FIRST_BROKEN_ENTRY = """
            select sheet, position from (
                select c.centre_id || ' ' || c.number as sheet, e.case_id, e.position, e.hash, e.previous_hash,
                       row_number() over sheet - 1 as place,
                       coalesce(lag(e.hash) over sheet, '') as before,
                       encode(sha256(convert_to(array_to_string(array[
                           e.previous_hash, c.centre_id || ' ' || c.number, e.position::text,
                           to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                           e.action, e.actor, e.details], chr(31)), 'UTF8')), 'hex') as computed
                  from casework_routing_entry e join casework_case c on c.id = e.case_id
                window sheet as (partition by e.case_id order by e.position)) entry
             where hash <> computed or previous_hash <> before or position <> place
             order by case_id, position limit 1
            """;
    private static final String FIRST_EMPTY_SHEET = """
            select centre_id || ' ' || number, 0 from casework_case c
             where not exists (select 1 from casework_routing_entry e where e.case_id = c.id)
             order by id limit 1
            """;
    /** Reads all entries once, in the order of their days, however many days are sealed. */
    private static final String FIRST_BROKEN_DAY = """
            select seal.centre_id || ' ' || seal.day, seal.entries from (
                select s.*, coalesce(lag(s.head) over (partition by s.centre_id order by s.day), '') as before
                  from casework_day_seal s) seal
              left join (
                select c.centre_id, (e.at at time zone 'Europe/Kyiv')::date as day, count(*) as entries,
                       string_agg(e.hash, chr(31) order by e.at, e.case_id, e.position) as hashes
                  from casework_routing_entry e join casework_case c on c.id = e.case_id
                 group by 1, 2) found on found.centre_id = seal.centre_id and found.day = seal.day
             where seal.entries <> coalesce(found.entries, 0)
                or seal.head <> encode(sha256(convert_to(array_to_string(array[
                       seal.before, seal.centre_id, seal.day::text, coalesce(found.hashes, '')], chr(31)), 'UTF8')), 'hex')
             order by seal.day, seal.centre_id limit 1
            """;

    private final Connection connection;

    /** An audit of the database that this connection leads to. */
    public RegistryAudit(Connection connection) {
        this.connection = connection;
    }

    /** No options. Exit status 0: every chain is whole, 1: one is broken, 2: wrong use. */
    public static void main(String... words) throws SQLException {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Texts texts = Texts.ofConsole(System.getenv());
        if (words.length > 0) {
            console.println(texts.of("audit.usage"));
            System.exit(WRONG_USE);
        }
        try (Connection connection =
                DatabaseAccess.of(new Surroundings(System.getenv())).connect()) {
            RegistryAudit audit = new RegistryAudit(connection);
            Optional<Fault> fault = audit.firstFault();
            console.println(fault.map(found -> found.sentence(texts)).orElse(texts.of("audit.whole", audit.entries())));
            System.exit(fault.isPresent() ? BROKEN : 0);
        }
    }

    /**
     * What does not fit.
     *
     * @param kind entry or day
     * @param name centre and number of the case, or centre and day
     * @param number place of the entry in its sheet from 0, or how many entries the day had
     */
    public record Fault(String kind, String name, long number) {
        String sentence(Texts texts) {
            return texts.of("audit." + kind, name, number + 1);
        }
    }

    /** The first entry or day that does not fit, if there is one. */
    public Optional<Fault> firstFault() throws SQLException {
        for (String[] question : List.of(
                new String[] {"entry", FIRST_BROKEN_ENTRY},
                new String[] {"entry", FIRST_EMPTY_SHEET},
                new String[] {"day", FIRST_BROKEN_DAY})) {
            try (PreparedStatement statement = connection.prepareStatement(question[1]);
                    ResultSet found = statement.executeQuery()) {
                if (found.next()) {
                    return Optional.of(new Fault(question[0], found.getString(1), found.getLong(2)));
                }
            }
        }
        return Optional.empty();
    }

    private long entries() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from casework_routing_entry");
                ResultSet counted = statement.executeQuery()) {
            counted.next();
            return counted.getLong(1);
        }
    }
}
