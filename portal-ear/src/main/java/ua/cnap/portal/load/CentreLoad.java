package ua.cnap.portal.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import ua.cnap.portal.casework.CaseNumber;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.load.Population.Party;

/** Fills the registry of one centre, some thousand cases a transaction: the running portal waits for none of them long. */
final class CentreLoad {
    private static final int AT_ONCE = 2_500;

    private final Connection connection;
    private final SeedCentre centre;
    private final LifeOpenings openings;
    private final LifeStories stories;
    private final CaseTables tables = new CaseTables();
    private final CaseRows rows;
    private final IdReserve caseIds;
    private final CaseRows.Common common;
    private final Map<String, Long> accounts = new HashMap<>();

    CentreLoad(
            Connection connection,
            SeedCentre centre,
            LifeOpenings openings,
            LifeStories stories,
            SeedCalendars calendars,
            CaseRows.Common common) {
        this.connection = connection;
        this.centre = centre;
        this.openings = openings;
        this.stories = stories;
        this.caseIds = new IdReserve(connection, "casework_case");
        this.rows = new CaseRows(tables, new IdReserve(connection, "control_deadline"), calendars, common);
        this.common = common;
    }

    private record Told(CaseLife life, SplittableRandom random) {
        int year() {
            return life.registeredAt.atZone(KyivClock.ZONE).getYear();
        }
    }

    /** Adds so many cases and tells how many after each transaction. */
    void fill(int cases, IntConsumer progress) throws SQLException {
        for (int first = 0; first < cases; first += AT_ONCE) {
            List<Told> told = tell(first, Math.min(cases, first + AT_ONCE));
            remember(told);
            Map<Integer, Long> numbers = reserve(told);
            Long[] ids = new Long[told.size()];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = caseIds.next();
                write(told.get(i), ids[i], numbers.merge(told.get(i).year(), 1L, Long::sum));
            }
            tables.send(connection);
            keepWords(ids);
            connection.commit();
            progress.accept(ids.length);
        }
    }

    private List<Told> tell(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(index -> {
                    SplittableRandom random = openings.random(index);
                    CaseLife life = openings.open(index, random);
                    stories.tell(life, random);
                    return new Told(life, random);
                })
                .toList();
    }

    /** The last number given before, by year: those of these cases follow it without a gap. */
    private Map<Integer, Long> reserve(List<Told> told) throws SQLException {
        Map<Integer, Long> last = new HashMap<>();
        for (int year : told.stream().mapToInt(Told::year).distinct().toArray()) {
            long count = told.stream().filter(each -> each.year() == year).count();
            try (PreparedStatement statement = connection.prepareStatement("""
                    insert into casework_counter (centre_id, year, last_number) values (?, ?, ?)
                    on conflict (centre_id, year)
                    do update set last_number = casework_counter.last_number + excluded.last_number
                    returning last_number
                    """)) {
                statement.setString(1, centre.id());
                statement.setInt(2, year);
                statement.setLong(3, count);
                try (ResultSet found = statement.executeQuery()) {
                    found.next();
                    last.put(year, found.getLong(1) - count);
                }
            }
        }
        return last;
    }

    private void write(Told told, long caseId, long sequence) throws SQLException {
        CaseNumber number = CaseNumber.of(centre.regulation().numbering().format(), told.year(), "", sequence);
        Long owner = told.life().channel == Channel.PORTAL
                ? accounts.get(openings.owner(told.life()).code())
                : null;
        rows.write(told.life(), new CaseRows.Keys(caseId, number, owner), told.random());
    }

    /** Accounts of the people who filed over the portal. */
    private void remember(List<Told> told) throws SQLException {
        Map<String, String> names = new HashMap<>();
        told.stream()
                .map(Told::life)
                .filter(life -> life.channel == Channel.PORTAL)
                .map(openings::owner)
                .filter(owner -> !accounts.containsKey(owner.code()))
                .forEach((Party owner) -> names.put(owner.code(), owner.name()));
        List<String> codes = new ArrayList<>(names.keySet());
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into identity_person (code_kind, code, full_name, seen_at)
                select 'RNOKPP', code, name, ? from unnest(?, ?) as person (code, name)
                on conflict (code_kind, code) do update set seen_at = identity_person.seen_at
                returning code, id
                """)) {
            insert.setObject(1, common.now().atOffset(ZoneOffset.UTC));
            insert.setArray(2, connection.createArrayOf("text", codes.toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text", codes.stream().map(names::get).toArray()));
            try (ResultSet kept = insert.executeQuery()) {
                while (kept.next()) {
                    accounts.put(kept.getString(1), kept.getLong(2));
                }
            }
        }
    }

    private void keepWords(Long[] ids) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into finding_words (case_id, words) select id, finding_words_of(id) from unnest(?) as id")) {
            insert.setArray(1, connection.createArrayOf("bigint", ids));
            insert.executeUpdate();
        }
    }
}
