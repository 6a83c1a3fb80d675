package ua.cnap.portal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import ua.cnap.portal.launcher.DatabaseAccess;

/** The limit of a list: its lines and their count, read from the same database by JDBC, with nothing else done. */
record BareList(DatabaseAccess database, String centre) implements Scenario {
    static final String NAME = "bare-list";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Activity begin() throws SQLException {
        Connection connection = database.connect();
        return new Reader(
                connection,
                connection.prepareStatement(
                        "select * from casework_case where centre_id = ? order by registered_at desc, id desc limit 25"),
                connection.prepareStatement("select id from casework_case where centre_id = ? limit 1001"),
                centre);
    }

    private record Reader(Connection connection, PreparedStatement lines, PreparedStatement count, String centre)
            implements Activity {
        @Override
        public boolean once() throws SQLException {
            read(lines);
            read(count);
            return true;
        }

        private void read(PreparedStatement statement) throws SQLException {
            statement.setString(1, centre);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
