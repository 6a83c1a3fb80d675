package ua.cnap.portal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import ua.cnap.portal.launcher.DatabaseAccess;

/** Bookings of two months in which the search has to find what is left: four of five quarters of an hour are taken. */
final class TakenSlots {
    static final String NAME = "slots";
    private static final String MARK = "bench";
    private static final List<String> CENTRES = List.of("kyiv", "zdolbuniv", "kamianets-podilskyi");
    private static final List<String> PARTS = List.of("MORNING", "AFTERNOON", "ANY", "EVENING");

    private final DatabaseAccess database;

    TakenSlots(DatabaseAccess database) {
        this.database = database;
    }

    /** The search of a visitor: the earliest times in all these centres, in one part of the day after another. */
    static String address(int number) {
        String centres = "centre=" + String.join("&centre=", CENTRES);
        return "/api/v1/free-times?" + centres + "&service=06-01&part=" + PARTS.get(number % PARTS.size());
    }

    void make() throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into slot_reservation
                               (id, desk_id, centre_id, unit_id, function, services, begins_at, ends_at)
                        select gen_random_uuid(), d.id, d.centre_id, d.unit_id, 'INTAKE', ?,
                               t, t + interval '15 minutes'
                          from schedule_desk d,
                               generate_series(date_trunc('day', now()) + interval '1 day 6 hours',
                                               date_trunc('day', now()) + interval '60 days', interval '15 minutes') t
                         where d.closed_at is null and d.centre_id = any(?)
                           and extract(hour from t) between 6 and 16
                           and abs(hashtext(d.id || ' ' || t)) % 5 <> 0
                            on conflict do nothing
                        """)) {
            insert.setString(1, MARK);
            insert.setArray(2, connection.createArrayOf("varchar", CENTRES.toArray()));
            insert.executeUpdate();
        }
    }

    int desks() throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement desks = connection.prepareStatement(
                        "select count(*) from schedule_desk where closed_at is null and centre_id = any(?)")) {
            desks.setArray(1, connection.createArrayOf("varchar", CENTRES.toArray()));
            try (ResultSet found = desks.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    /** Gives the time back. */
    void discard() throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement delete =
                        connection.prepareStatement("delete from slot_reservation where services = ?")) {
            delete.setString(1, MARK);
            delete.executeUpdate();
        }
    }
}
