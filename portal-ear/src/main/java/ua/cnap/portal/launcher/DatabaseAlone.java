package ua.cnap.portal.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The database of the demonstration for a tool beside the portal, whether the portal runs or not: what was not started is
 * started for as long as the tool works.
 */
public final class DatabaseAlone implements AutoCloseable {
    private final DatabaseAccess access;
    private final Optional<Database> started;

    private DatabaseAlone(DatabaseAccess access, Optional<Database> started) {
        this.access = access;
        this.started = started;
    }

    /**
     * The database, with the tables of the portal in it.
     *
     * @throws Refusal when no portal ever ran over it
     */
    public static DatabaseAlone of(Surroundings surroundings) {
        DatabaseAccess access = DatabaseAccess.of(surroundings);
        Optional<Database> started = Optional.empty();
        if (!answers(access) && !surroundings.ownDatabase()) {
            Folders folders = new Folders(surroundings.data());
            Database database = new Database(surroundings, folders, new Secrets(folders.of("secrets")));
            if (!database.exists()) {
                throw new Refusal("database.empty");
            }
            database.launch();
            database.awaitReady();
            started = Optional.of(database);
        }
        DatabaseAlone alone = new DatabaseAlone(access, started);
        if (!hasTables(access)) {
            alone.close();
            throw new Refusal("database.empty");
        }
        return alone;
    }

    private static boolean answers(DatabaseAccess access) {
        try (Connection connection = access.connect()) {
            return connection.isValid(1);
        } catch (SQLException silent) {
            return false;
        }
    }

    private static boolean hasTables(DatabaseAccess access) {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select to_regclass('casework_case') is not null")) {
            return found.next() && found.getBoolean(1);
        } catch (SQLException unreachable) {
            return false;
        }
    }

    /** How it is reached. */
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() {
        started.ifPresent(Database::stop);
    }
}
