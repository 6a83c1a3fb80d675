package ua.cnap.portal.launcher;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The operator's choices, read from environment variables. Every variable has a default in the demonstration; in the
 * production form (PORTAL_MODE=production) database, sign-in server, mail server and secrets have none.
 */
public final class Surroundings {
    private final Map<String, String> environment;

    public Surroundings(Map<String, String> environment) {
        this.environment = new TreeMap<>(environment);
        this.environment.values().removeIf(String::isBlank);
    }

    /** Whether everything the portal stands on is started here, with a demonstration authority and sample accounts. */
    public boolean demonstration() {
        String mode = value("PORTAL_MODE").orElse("demo");
        if (!mode.equals("demo") && !mode.equals("production")) {
            throw new Refusal("mode", mode);
        }
        return mode.equals("demo");
    }

    /** Port of the portal's pages. */
    public int httpPort() {
        return port("PORTAL_HTTP_PORT", 8080);
    }

    /** Port of the application server's management, on this machine only. */
    public int managementPort() {
        return port("PORTAL_MANAGEMENT_PORT", 9990);
    }

    int keycloakPort() {
        return port("PORTAL_KEYCLOAK_PORT", 8180);
    }

    /** Port of the embedded database. */
    public int databasePort() {
        return port("PORTAL_DB_PORT", 15432);
    }

    int smtpPort() {
        return port("PORTAL_SMTP_PORT", 3025);
    }

    /** Network address that the portal listens on. */
    String bindAddress() {
        return value("PORTAL_BIND_ADDRESS").orElse("127.0.0.1");
    }

    /** Folder with everything that outlives a restart. */
    public Path data() {
        return Path.of(value("PORTAL_DATA").orElse(".data")).toAbsolutePath().normalize();
    }

    /** The secret of the installation, from which feedback codes derive. */
    public byte[] secret() {
        return value("PORTAL_SECRET")
                .orElseGet(() -> new Secrets(data().resolve("secrets")).of("portal"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The address people type, without a slash at the end. */
    public URI publicAddress() {
        return address("PORTAL_PUBLIC_URL", "http://localhost:" + httpPort());
    }

    /** The address of the started sign-in server as browsers see it. */
    public URI keycloakAddress() {
        return address("PORTAL_KEYCLOAK_URL", "http://localhost:" + keycloakPort());
    }

    /** A memory limit for the application server, in the words of the JVM. */
    String heap() {
        return value("PORTAL_HEAP").orElse("768m");
    }

    boolean ownDatabase() {
        return value("DB_URL").isPresent();
    }

    boolean ownKeycloak() {
        return value("OIDC_PROVIDER_URL").isPresent();
    }

    boolean ownMailServer() {
        return value("SMTP_HOST").isPresent();
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    private URI address(String name, String otherwise) {
        String given = value(name).orElse(otherwise).replaceAll("/+$", "");
        try {
            URI address = URI.create(given);
            if (address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(e, "address", name, given);
        }
        throw new Refusal("address", name, given);
    }

    private int port(String name, int otherwise) {
        String given = value(name).orElse(Integer.toString(otherwise));
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > 65535) {
            throw new Refusal("port.invalid", name, given);
        }
        return Integer.parseInt(given);
    }
}
