package ua.cnap.portal.production;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import ua.cnap.portal.harness.TestPortal;
import ua.cnap.portal.launcher.Portal;
import ua.cnap.portal.launcher.Surroundings;
import ua.cnap.portal.signature.demo.OwnAuthority;

/**
 * What an operator brings, set up as the README says: databases with owners of their own, a Keycloak with the portal's
 * jars and realm, a mail server that asks for an account, an authority; and the portal started over them.
 */
final class OwnInstallation implements AutoCloseable {
    /** How many requests it takes, half of them at work and half waiting. */
    static final int TAKEN = 8;

    private static final String MAIL_PASSWORD = "a-password-of-the-mail-server";
    private static final String DATABASE_PASSWORD = "a-password-of-the-database";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder = Path.of("target", "own-installation").toAbsolutePath();
    private final Clock clock = Clock.system(ZoneId.of("Europe/Kyiv"));
    private final int keycloakPort = TestPortal.freePort();
    private final Map<String, String> environment = new HashMap<>();
    private final GreenMail mail =
            new GreenMail(new ServerSetup(TestPortal.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Process keycloak;
    private Portal portal;

    void start() throws IOException, InterruptedException, SQLException {
        remove(folder);
        OwnAuthority.setUp(authority(), clock);
        provideDatabase("own_portal");
        provideDatabase("own_keycloak");
        mail.withConfiguration(GreenMailConfiguration.aConfig().withUser("letters", MAIL_PASSWORD));
        mail.start();
        describe();
        startKeycloak();
        portal = Portal.over(new Surroundings(environment), TestPortal.distribution(), clock, false);
        portal.start(part -> {});
    }

    URI address() {
        return URI.create(environment.get("PORTAL_PUBLIC_URL"));
    }

    /** The operator's environment. */
    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    Path authority() {
        return folder.resolve("authority");
    }

    GreenMail mail() {
        return mail;
    }

    /** Everything that the parts wrote down. */
    List<Path> logs() {
        return List.of(
                TestPortal.file("logs/database.log"),
                folder.resolve("keycloak.log"),
                folder.resolve("data/logs/server.log"),
                folder.resolve("data/logs/wildfly/server.log"));
    }

    @Override
    public void close() {
        if (portal != null) {
            portal.stop();
        }
        if (keycloak != null) {
            keycloak.descendants().forEach(ProcessHandle::destroy);
            keycloak.destroy();
        }
        mail.stop();
    }

    private void describe() {
        int port = TestPortal.freePort();
        environment.put("PORTAL_MODE", "production");
        environment.put("PORTAL_DATA", folder.resolve("data").toString());
        environment.put("PORTAL_HTTP_PORT", Integer.toString(port));
        environment.put("PORTAL_MANAGEMENT_PORT", Integer.toString(TestPortal.freePort()));
        environment.put("PORTAL_PUBLIC_URL", "http://localhost:" + port);
        environment.put("PORTAL_MAX_REQUESTS", Integer.toString(TAKEN / 2));
        environment.put("PORTAL_MAX_WAITING", Integer.toString(TAKEN / 2));
        environment.put("PORTAL_MAX_SILENCE", "10000");
        environment.put("PORTAL_SECRET", "the secret of an installation of its own, long enough");
        environment.put("PORTAL_TRUST_DIR", authority().resolve("trust").toString());
        environment.put("PORTAL_CRL_DIR", authority().resolve("crl").toString());
        environment.put("DB_URL", TestPortal.databaseAddress("own_portal"));
        environment.put("DB_USER", "own_portal");
        environment.put("DB_PASSWORD", DATABASE_PASSWORD);
        environment.put("OIDC_PROVIDER_URL", "http://localhost:" + keycloakPort + "/realms/portal");
        environment.put("OIDC_CLIENT_SECRET", "the secret between the portal and Keycloak");
        environment.put("SMTP_HOST", "127.0.0.1");
        environment.put(
                "SMTP_PORT", Integer.toString(mail.getSmtp().getServerSetup().getPort()));
        environment.put("SMTP_USER", "letters");
        environment.put("SMTP_PASSWORD", MAIL_PASSWORD);
        environment.put("MAIL_FROM", "portal@cnap.example");
    }

    private static void provideDatabase(String name) throws IOException, SQLException {
        String superuser =
                Files.readString(TestPortal.file("secrets/database-superuser")).strip();
        try (Connection connection =
                        DriverManager.getConnection(TestPortal.databaseAddress("postgres"), "postgres", superuser);
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + name + " login password '" + DATABASE_PASSWORD + "'");
            statement.execute("create database " + name + " owner " + name);
        }
    }

    /** Keycloak as the demonstration assembled it of the same jars, without its data and with the realm alone. */
    private void startKeycloak() throws IOException, InterruptedException {
        Path home = folder.resolve("keycloak");
        new ProcessBuilder("cp", "-rl", TestPortal.file("software/keycloak").toString(), home.toString())
                .start()
                .waitFor();
        remove(home.resolve("data"));
        Path realm = Files.createDirectories(home.resolve("data/import")).resolve("portal-realm.json");
        try (InputStream shipped = getClass().getResourceAsStream("/realm/portal-realm.json")) {
            Files.copy(shipped, realm);
        }
        ProcessBuilder command = new ProcessBuilder(
                "bash",
                home.resolve("bin/kc.sh").toString(),
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + keycloakPort,
                "--hostname=http://localhost:" + keycloakPort);
        command.environment().putAll(environment);
        command.environment()
                .putAll(Map.of(
                        "KC_CACHE",
                        "local",
                        "KC_DB_URL",
                        TestPortal.databaseAddress("own_keycloak"),
                        "KC_DB_USERNAME",
                        "own_keycloak",
                        "KC_DB_PASSWORD",
                        DATABASE_PASSWORD));
        keycloak = command.redirectErrorStream(true)
                .redirectOutput(folder.resolve("keycloak.log").toFile())
                .start();
        awaitRealm();
    }

    private void awaitRealm() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (keycloak.waitFor(500, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IllegalStateException("Keycloak did not start, see " + folder.resolve("keycloak.log"));
            }
        }
    }

    private boolean answers() throws InterruptedException {
        URI realm = URI.create(environment.get("OIDC_PROVIDER_URL") + "/.well-known/openid-configuration");
        try {
            return HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(realm).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static void remove(Path folder) throws IOException, InterruptedException {
        new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
        Files.createDirectories(folder.getParent());
    }
}
