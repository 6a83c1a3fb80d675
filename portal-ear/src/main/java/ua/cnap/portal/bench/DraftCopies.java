package ua.cnap.portal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import ua.cnap.portal.launcher.DatabaseAccess;

/**
 * Applications ready to be filed: copies of one that was filled in page by page, each with files of its own. Copying
 * spares the run the minutes that filling in hundreds of applications takes; what is measured begins after it.
 */
final class DraftCopies {
    private final DatabaseAccess database;
    private final UUID original;
    private final Queue<UUID> ready = new ConcurrentLinkedQueue<>();

    DraftCopies(DatabaseAccess database, UUID original) {
        this.database = database;
        this.original = original;
    }

    void make(int count) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                ready.add(copy(connection));
            }
            connection.commit();
        }
    }

    Queue<UUID> ready() {
        return ready;
    }

    /** Deletes the copies that were not filed. */
    void discard() throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement delete = connection.prepareStatement("""
                        with gone as (delete from submission_application where id = any(?) returning id, paper_id, data_id),
                             detached as (delete from submission_attachment where application_id in (select id from gone) returning file_id)
                        delete from storage_file where id in (
                            select paper_id from gone union all select data_id from gone union all select file_id from detached)
                        """)) {
            delete.setArray(1, connection.createArrayOf("uuid", ready.toArray()));
            delete.executeUpdate();
            ready.clear();
        }
    }

    private UUID copy(Connection connection) throws SQLException {
        UUID copy = UUID.randomUUID();
        Map<UUID, UUID> files = copyFiles(connection);
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into submission_application
                select (jsonb_populate_record(a, jsonb_build_object('id', ?::text, 'paper_id', ?::text, 'data_id', ?::text))).*
                from submission_application a where a.id = ?
                """);
                PreparedStatement papers = connection.prepareStatement(
                        "select paper_id, data_id from submission_application where id = ?")) {
            papers.setObject(1, original);
            try (ResultSet found = papers.executeQuery()) {
                found.next();
                insert.setString(1, copy.toString());
                insert.setString(2, files.get(found.getObject(1, UUID.class)).toString());
                insert.setString(3, files.get(found.getObject(2, UUID.class)).toString());
                insert.setObject(4, original);
            }
            insert.executeUpdate();
        }
        attach(connection, copy, files);
        return copy;
    }

    private Map<UUID, UUID> copyFiles(Connection connection) throws SQLException {
        Map<UUID, UUID> copies = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select paper_id from submission_application where id = ?
                union all select data_id from submission_application where id = ?
                union all select file_id from submission_attachment where application_id = ?
                """);
                PreparedStatement insert = connection.prepareStatement("""
                        insert into storage_file (id, media_type, size, sha256, stored_at, content)
                        select ?, media_type, size, sha256, stored_at, content from storage_file where id = ?
                        """)) {
            for (int i = 1; i <= 3; i++) {
                select.setObject(i, original);
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    UUID file = found.getObject(1, UUID.class);
                    copies.put(file, UUID.randomUUID());
                    insert.setObject(1, copies.get(file));
                    insert.setObject(2, file);
                    insert.executeUpdate();
                }
            }
        }
        return copies;
    }

    private void attach(Connection connection, UUID copy, Map<UUID, UUID> files) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into submission_attachment (id, application_id, document_id, file_name, file_id, attached_at)
                select ?, ?, document_id, file_name, ?, attached_at from submission_attachment
                where application_id = ? and file_id = ?
                """)) {
            for (Map.Entry<UUID, UUID> file : files.entrySet()) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, copy);
                insert.setObject(3, file.getValue());
                insert.setObject(4, original);
                insert.setObject(5, file.getKey());
                insert.executeUpdate();
            }
        }
    }
}
