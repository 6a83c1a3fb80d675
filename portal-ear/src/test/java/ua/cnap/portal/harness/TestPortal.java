package ua.cnap.portal.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.postgresql.ds.PGSimpleDataSource;
import ua.cnap.portal.launcher.ApplicationServer;
import ua.cnap.portal.launcher.Distribution;
import ua.cnap.portal.launcher.Portal;
import ua.cnap.portal.launcher.Surroundings;

/**
 * The portal under test: the EAR that ships, on its own ports and on a fresh data folder, started by the launcher that
 * people use, once for all tests of a run.
 */
public final class TestPortal implements LauncherSessionListener {
    /** The key by which other systems pass packages on to this portal. */
    public static final String GATEWAY_KEY = "a key of the tests for other systems";

    /** Set by the run of integration tests only: unit and architecture tests start nothing. */
    private static final String BUILT = System.getProperty("portal.built");

    private static final Set<Integer> PORTS = ConcurrentHashMap.newKeySet();

    private static Map<String, String> environment;
    private static Surroundings surroundings;
    private static Portal portal;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (BUILT == null) {
            return;
        }
        environment = environment();
        surroundings = new Surroundings(environment);
        System.setProperty("portal.management.port", Integer.toString(surroundings.managementPort()));
        portal = Portal.over(surroundings, distribution(), Clock.system(ZoneId.of("Europe/Kyiv")), true);
        Runtime.getRuntime().addShutdownHook(new Thread(portal::stop));
        portal.start(part -> {});
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (portal != null) {
            portal.stop();
        }
    }

    /** The address of a page, such as {@code /services}. */
    public static String address(String page) {
        return surroundings.publicAddress() + page;
    }

    /** The application server, to be killed and started in the middle of its work. */
    public static ApplicationServer server() {
        return portal.server();
    }

    /** Imports a card or a folder by the command that people use; answers with its exit status. */
    public static int importCatalogue(Path source) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "ua.cnap.portal.launcher.CatalogueImport",
                        source.toString())
                .inheritIO();
        command.environment().putAll(environment);
        return command.start().waitFor();
    }

    /** The letters that the portal sent. */
    public static MailBox mail() {
        return new MailBox(portal.mail().server());
    }

    /** A file of the data folder, such as {@code demo-ca/keys/people.json}. */
    public static Path file(String name) {
        return surroundings.data().resolve(name);
    }

    /** The database of the portal, as the portal itself opens it; outlives the application server. */
    public static DataSource database() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(databaseAddress("portal"));
        database.setUser("portal");
        database.setPassword(secret("database-portal"));
        return database;
    }

    /** A secret of the portal, such as {@code database-portal}. */
    static String secret(String name) {
        try {
            return Files.readString(file("secrets").resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a database on the PostgreSQL of this portal. */
    public static String databaseAddress(String name) {
        return "jdbc:postgresql://127.0.0.1:" + surroundings.databasePort() + "/" + name;
    }

    /** The value of a variable that the portal was started with. */
    static String given(String name) {
        return environment.get(name);
    }

    /** What the build made. */
    public static Distribution distribution() {
        return new Distribution(Path.of(BUILT));
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PORTAL_GATEWAY_KEY", GATEWAY_KEY);
        environment.put("PORTAL_DATA", Path.of(BUILT, "test-portal").toString());
        for (String port : new String[] {
            "PORTAL_HTTP_PORT", "PORTAL_MANAGEMENT_PORT", "PORTAL_KEYCLOAK_PORT", "PORTAL_DB_PORT", "PORTAL_SMTP_PORT"
        }) {
            environment.put(port, Integer.toString(freePort()));
        }
        return environment;
    }

    /** A port that nobody listens on, another one each time. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return PORTS.add(socket.getLocalPort()) ? socket.getLocalPort() : freePort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
