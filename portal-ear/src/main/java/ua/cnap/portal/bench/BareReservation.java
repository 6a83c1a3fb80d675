package ua.cnap.portal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import ua.cnap.portal.launcher.DatabaseAccess;

/**
 * The limit of the database: reservations of free time, one transaction each, inserted by JDBC into a table of the same
 * shape and constraints, with nothing else done.
 */
final class BareReservation implements Scenario {
    static final String NAME = "bare-reserve";
    private static final String INSERT = """
            insert into bench.slot_reservation (id, desk_id, centre_id, unit_id, function, services, begins_at, ends_at)
            values (gen_random_uuid(), ?, 'bench', 'bench', 'INTAKE', '06-01',
                    timestamptz '2030-01-01 09:00+02' + ? * interval '20 minutes',
                    timestamptz '2030-01-01 09:20+02' + ? * interval '20 minutes')
            """;
    private static final int DESKS = 50;

    private final DatabaseAccess database;
    private final AtomicLong next = new AtomicLong();

    BareReservation(DatabaseAccess database) throws SQLException {
        this.database = database;
        execute(
                "drop schema if exists bench cascade",
                "create schema bench",
                "create table bench.slot_reservation (like public.slot_reservation including all)");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Activity begin() throws SQLException {
        Connection connection = database.connect();
        return new Clerk(connection, connection.prepareStatement(INSERT), next);
    }

    void discard() throws SQLException {
        execute("drop schema if exists bench cascade");
    }

    private void execute(String... commands) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private record Clerk(Connection connection, PreparedStatement insert, AtomicLong next) implements Activity {
        @Override
        public boolean once() throws SQLException {
            long number = next.getAndIncrement();
            insert.setLong(1, number % DESKS);
            insert.setLong(2, number / DESKS);
            insert.setLong(3, number / DESKS);
            insert.executeUpdate();
            return true;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
