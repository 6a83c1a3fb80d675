package ua.cnap.portal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The embedded PostgreSQL: a real one, with durable commits, in the data folder; it holds the portal's and Keycloak's databases. */
final class Database implements Part {
    private static final String SUPERUSER = "postgres";
    private static final List<String> OWNERS = List.of("portal", "keycloak");

    private final Surroundings surroundings;
    private final Folders folders;
    private final Secrets secrets;
    private final PostgresSoftware software;
    private boolean ready;

    Database(Surroundings surroundings, Folders folders, Secrets secrets) {
        this.surroundings = surroundings;
        this.folders = folders;
        this.secrets = secrets;
        this.software = new PostgresSoftware(folders.of("software").resolve("postgresql"));
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public void refuseTakenPorts() {
        Web.refuseTaken(surroundings.databasePort(), "PORTAL_DB_PORT");
    }

    @Override
    public void launch() {
        software.unpack();
        if (!exists()) {
            initialise();
        }
        String options = "-p " + surroundings.databasePort()
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=120";
        run("pg_ctl", "-D", cluster().toString(), "-l", log().toString(), "-w", "-t", "60", "-o", options, "start");
    }

    @Override
    public void awaitReady() {
        try (Connection connection = connect()) {
            for (String owner : OWNERS) {
                provide(connection, owner);
            }
        } catch (SQLException e) {
            throw new Refusal(e, "part.failed", log());
        }
        ready = true;
    }

    @Override
    public boolean alive() {
        return ready && Files.exists(cluster().resolve("postmaster.pid"));
    }

    @Override
    public void stop() {
        ready = false;
        if (Files.exists(cluster().resolve("postmaster.pid"))) {
            software.run(log(), cluster(), "pg_ctl", "-D", cluster().toString(), "-m", "fast", "-w", "stop");
        }
    }

    /** Whether it was made before. */
    boolean exists() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + surroundings.databasePort() + "/" + database;
    }

    String password(String owner) {
        return secrets.of("database-" + owner);
    }

    private void initialise() {
        Folders.remove(cluster());
        try {
            Files.createDirectories(cluster());
            Path password = Files.writeString(folders.run("superuser-password"), secrets.of("database-superuser"));
            run(
                    "initdb",
                    "-D",
                    cluster().toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile=" + password,
                    "-A",
                    "scram-sha-256",
                    "-E",
                    "UTF8",
                    "--locale=C.UTF-8");
            Files.delete(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String program, String... arguments) {
        if (software.run(log(), cluster(), program, arguments) != 0) {
            throw new Refusal("part.failed", log());
        }
    }

    private void provide(Connection connection, String owner) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", owner)) {
                statement.execute("create role " + owner + " login password '" + password(owner) + "'");
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", owner)) {
                statement.execute("create database " + owner + " owner " + owner);
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(SUPERUSER), SUPERUSER, secrets.of("database-superuser"));
    }

    private Path cluster() {
        return folders.of("database").resolve("cluster");
    }

    private Path log() {
        return folders.log("database");
    }
}
