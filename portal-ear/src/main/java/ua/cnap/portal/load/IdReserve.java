package ua.cnap.portal.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Keys of a table, drawn from its sequence so that the running portal draws others. */
final class IdReserve {
    private static final int AT_ONCE = 5_000;

    private final Connection connection;
    private final String table;
    private final Deque<Long> drawn = new ArrayDeque<>();

    IdReserve(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    long next() throws SQLException {
        if (drawn.isEmpty()) {
            draw();
        }
        return drawn.remove();
    }

    private void draw() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select nextval(pg_get_serial_sequence(?, 'id')) from generate_series(1, ?)")) {
            statement.setString(1, table);
            statement.setInt(2, AT_ONCE);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    drawn.add(found.getLong(1));
                }
            }
        }
    }
}
