package ua.cnap.portal.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** Seals the days that the cases were put into, as every night seals a day: entry by entry, with one of them in memory. */
final class DaySeals {
    private static final String SEPARATOR = "\u001F";
    private static final int FETCHED = 10_000;
    private static final String HASHES = """
            select c.centre_id, (e.at at time zone 'Europe/Kyiv')::date::text, e.hash
              from casework_routing_entry e join casework_case c on c.id = e.case_id
             where e.at < ?
             order by 1, 2, e.at, e.case_id, e.position
            """;

    private final Instant today;
    private final CopyTable seals = new CopyTable("casework_day_seal", "centre_id, day, entries, head, sealed_at");
    private String centre = "";
    private String day = "";
    private String head = "";
    private long entries;
    private MessageDigest digest;

    /** Seals of the days before this one. */
    DaySeals(Instant today) {
        this.today = today;
    }

    void write(Connection connection) throws SQLException {
        try (PreparedStatement memory = connection.prepareStatement("set local work_mem = '256MB'");
                PreparedStatement statement = connection.prepareStatement(HASHES)) {
            memory.execute();
            statement.setObject(1, today.atOffset(ZoneOffset.UTC));
            statement.setFetchSize(FETCHED);
            try (ResultSet hashes = statement.executeQuery()) {
                while (hashes.next()) {
                    add(hashes.getString(1), hashes.getString(2), hashes.getString(3));
                }
            }
        }
        end();
        seals.send(connection);
    }

    private void add(String centreOfEntry, String dayOfEntry, String hash) {
        if (!centreOfEntry.equals(centre) || !dayOfEntry.equals(day)) {
            end();
            head = centreOfEntry.equals(centre) ? head : "";
            centre = centreOfEntry;
            day = dayOfEntry;
            entries = 0;
            digest = DigestUtils.getSha256Digest();
            update(head + SEPARATOR + centre + SEPARATOR + day);
        }
        entries++;
        update(SEPARATOR + hash);
    }

    private void end() {
        if (entries > 0) {
            head = HexFormat.of().formatHex(digest.digest());
            seals.add(centre, day, entries, head, today);
            entries = 0;
        }
    }

    private void update(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
