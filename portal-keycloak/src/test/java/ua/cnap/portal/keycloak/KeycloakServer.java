package ua.cnap.portal.keycloak;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ua.cnap.portal.signature.demo.DemonstrationAuthority;

/** The real Keycloak with the portal's authenticator, realm and look, started from the unpacked distribution. */
final class KeycloakServer implements AutoCloseable {

    /** Where the portal is said to be; nothing has to answer there. */
    static final String PORTAL = "http://localhost:8289";

    static final String CLIENT_SECRET = "secret-of-the-portal-under-test";

    /** The folder of the demonstration authority that is trusted. */
    static final Path AUTHORITY = Path.of("target/demo-ca").toAbsolutePath();

    private static final Path HOME = Path.of(System.getProperty("keycloak.home"));
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;

    private KeycloakServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static KeycloakServer start() throws IOException, InterruptedException {
        int port = freePort();
        KeycloakServer server = new KeycloakServer(launch(port, "demo", "trust"), port);
        server.awaitRealm();
        return server;
    }

    /** What the server says when it is started outside a demonstration and does not start. */
    static String refusal() throws IOException, InterruptedException {
        Process process = launch(freePort(), "production", "keys");
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        return process.waitFor() == 0 ? "" : Files.readString(log());
    }

    /** With the realm, the demonstration's accounts and nobody else. */
    private static Process launch(int port, String mode, String trust) throws IOException {
        DemonstrationAuthority.setUp(AUTHORITY, Clock.systemUTC());
        forgetEverything();
        Path realms = Files.createDirectories(HOME.resolve("data/import"));
        for (String realm : List.of("portal-realm.json", "portal-users-0.json")) {
            Files.copy(
                    Path.of("src/main/resources/realm", realm),
                    realms.resolve(realm),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder command = new ProcessBuilder(
                "bash",
                HOME.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-port=" + port,
                "--http-management-port=" + freePort(),
                "--hostname=http://localhost:" + port);
        command.environment().put("PORTAL_PUBLIC_URL", PORTAL);
        command.environment().put("PORTAL_TRUST_DIR", AUTHORITY.resolve(trust).toString());
        command.environment().put("PORTAL_CRL_DIR", AUTHORITY.resolve("crl").toString());
        command.environment().put("PORTAL_MODE", mode);
        command.environment().put("PORTAL_DEMO_KEYS", TestKey.FOLDER.toString());
        command.environment().put("PORTAL_SECRET", "a secret of at least 32 characters");
        command.environment().put("OIDC_CLIENT_SECRET", CLIENT_SECRET);
        return command.redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    String realm() {
        return "http://localhost:" + port + "/realms/portal";
    }

    /** Everything the server has written to its log. */
    static Path log() {
        return Path.of("target/keycloak.log").toAbsolutePath();
    }

    private void awaitRealm() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("Keycloak did not start, see " + log());
            }
            process.waitFor(500, TimeUnit.MILLISECONDS);
        }
    }

    private boolean answers() throws InterruptedException {
        URI realm = URI.create(realm() + "/.well-known/openid-configuration");
        try {
            return HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(realm).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    /** A server that knows nobody yet. */
    private static void forgetEverything() throws IOException {
        Path database = HOME.resolve("data/h2");
        if (Files.exists(database)) {
            try (Stream<Path> files = Files.walk(database)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
