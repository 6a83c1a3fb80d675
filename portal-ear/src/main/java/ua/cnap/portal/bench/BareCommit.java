package ua.cnap.portal.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import ua.cnap.portal.launcher.DatabaseAccess;

/**
 * The limit of the database: the rows that one submission writes, the signed container among them, written again into
 * tables of the same shape and indexes, one transaction each, with nothing else done. Foreign keys are left out, which
 * makes the limit the harder one.
 */
final class BareCommit implements Scenario {
    private static final List<String> TABLES = List.of(
            "submission_application",
            "casework_counter",
            "storage_file",
            "casework_case",
            "casework_inventory_line",
            "casework_document",
            "casework_routing_entry",
            "control_deadline",
            "casework_signature_check",
            "status_feedback",
            "finding_words",
            "notification_letter");

    private final DatabaseAccess database;
    private final List<ModelRows> rows = new ArrayList<>();
    private final AtomicLong cases = new AtomicLong();

    private BareCommit(DatabaseAccess database) {
        this.database = database;
    }

    /** Prepares tables of the same shape and takes the rows of a filed application as the model. */
    static BareCommit like(DatabaseAccess database, UUID application) throws SQLException {
        BareCommit limit = new BareCommit(database);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists bench cascade");
            statement.execute("create schema bench");
            for (String table : TABLES) {
                statement.execute("create table bench." + table + " (like public." + table + " including all)");
            }
            String ofCase = "case_id = (select id from casework_case where application_id = '" + application + "')";
            limit.model(
                    connection,
                    "storage_file",
                    "id in (select file_id from casework_document where " + ofCase
                            + " and kind not in ('APPLICATION', 'APPLICATION_DATA', 'ATTACHMENT'))");
            limit.model(connection, "casework_case", "application_id = '" + application + "'");
            for (String table : TABLES.subList(4, TABLES.size())) {
                limit.model(connection, table, ofCase);
            }
        }
        return limit;
    }

    @Override
    public String name() {
        return "commit";
    }

    @Override
    public Activity begin() throws SQLException {
        return new BareRegistration(database.connect(), rows, cases);
    }

    /** How many rows one transaction inserts. */
    int rowsEach() {
        return rows.stream().mapToInt(ModelRows::count).sum();
    }

    void discard() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists bench cascade");
        }
    }

    private void model(Connection connection, String table, String condition) throws SQLException {
        rows.add(ModelRows.read(connection, table, condition));
    }
}
