package ua.cnap.portal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** One connection that writes registrations, in the order in which the portal writes them. */
final class BareRegistration implements Activity {
    private final Connection connection;
    private final List<ModelRows> rows;
    private final AtomicLong cases;
    private final List<PreparedStatement> inserts = new ArrayList<>();
    private final PreparedStatement counter;
    private final PreparedStatement application;
    private final UUID applicationId = UUID.randomUUID();

    BareRegistration(Connection connection, List<ModelRows> rows, AtomicLong cases) throws SQLException {
        this.connection = connection;
        this.rows = rows;
        this.cases = cases;
        try (PreparedStatement copy = connection.prepareStatement("""
                insert into bench.submission_application
                select (jsonb_populate_record(a, jsonb_build_object('id', ?::text))).*
                from public.submission_application a where status = 'SUBMITTED' limit 1
                """)) {
            copy.setString(1, applicationId.toString());
            copy.executeUpdate();
        }
        connection.setAutoCommit(false);
        for (ModelRows each : rows) {
            inserts.add(each.statement(connection));
        }
        counter = connection.prepareStatement("""
                insert into bench.casework_counter (centre_id, year, last_number) values ('bench', 2000, 1)
                on conflict (centre_id, year) do update set last_number = casework_counter.last_number + 1
                returning last_number
                """);
        application = connection.prepareStatement(
                "update bench.submission_application set version = version + 1, saved_at = now() where id = ?");
    }

    /** The file first; the number after it, because its row stays locked until the commit. */
    @Override
    public boolean once() throws SQLException {
        long caseId = cases.incrementAndGet();
        application.setObject(1, applicationId);
        application.executeUpdate();
        rows.get(0).write(inserts.get(0), caseId, 0);
        long number = nextNumber();
        for (int i = 1; i < rows.size(); i++) {
            rows.get(i).write(inserts.get(i), caseId, number);
        }
        connection.commit();
        return true;
    }

    private long nextNumber() throws SQLException {
        try (ResultSet next = counter.executeQuery()) {
            next.next();
            return next.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
