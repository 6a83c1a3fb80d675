package ua.cnap.portal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import ua.cnap.portal.launcher.DatabaseAccess;

/**
 * The limit of the database: answers, one transaction each, inserted by JDBC into a table of the same shape and index, with
 * nothing else done.
 */
final class BareAnswer implements Scenario {
    static final String NAME = "bare-answer";

    private final DatabaseAccess database;

    BareAnswer(DatabaseAccess database) throws SQLException {
        this.database = database;
        execute(
                "drop schema if exists bench cascade",
                "create schema bench",
                "create table bench.survey_answer (like public.survey_answer including all)");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Activity begin() throws SQLException {
        Connection connection = database.connect();
        return new Writer(
                connection,
                connection.prepareStatement(
                        "insert into bench.survey_answer (sheet_id, question, position, value) values (?, 'nps', 0, '9')"));
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

    private record Writer(Connection connection, PreparedStatement insert) implements Activity {
        @Override
        public boolean once() throws SQLException {
            insert.setObject(1, UUID.randomUUID());
            insert.executeUpdate();
            return true;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
