package ua.cnap.portal.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator set for this installation by environment variables. In the production form every secret must be
 * given: a missing one stops the start with a sentence that names it, and nothing falls back to a default.
 */
@ApplicationScoped
public class Settings {
    private static final int SHORTEST_SECRET = 32;

    private final Map<String, String> environment = System.getenv();

    /** Whether this is the demonstration: own certificate authority, sample accounts, no second factor. */
    public boolean demonstration() {
        return "demo".equals(value("PORTAL_MODE").orElse("production"));
    }

    /** The address under which people reach the portal, without a slash at the end. */
    public URI publicAddress() {
        return URI.create(
                value("PORTAL_PUBLIC_URL").orElse("http://localhost:8080").replaceAll("/+$", ""));
    }

    /** Origin of the sign-in server: pages may be led there, after a session has ended, by a form that was sent. */
    public String signInOrigin() {
        URI provider = URI.create(value("OIDC_PROVIDER_URL").orElse("http://localhost:8180/realms/portal"));
        return provider.getScheme() + "://" + provider.getRawAuthority();
    }

    /** Key for the keyed hashes and codes of the portal, at least 32 bytes. */
    public byte[] secret() {
        return required("PORTAL_SECRET").getBytes(StandardCharsets.UTF_8);
    }

    /** Folder with the trusted certificates (довірчий список). */
    public Path trustDirectory() {
        return Path.of(required("PORTAL_TRUST_DIR"));
    }

    /** Folder with certificate revocation lists, if lists are kept as files. */
    public Optional<Path> revocationListDirectory() {
        return value("PORTAL_CRL_DIR").map(Path::of);
    }

    /** Folder with stored OCSP answers, if any. */
    public Optional<Path> ocspDirectory() {
        return value("PORTAL_OCSP_DIR").map(Path::of);
    }

    /** Folder with the keys that the demonstration authority issued. */
    public Optional<Path> demonstrationKeys() {
        return value("PORTAL_DEMO_KEYS").map(Path::of);
    }

    /** The key by which the unified state portal passes packages on; without one it cannot. */
    public Optional<String> gatewayKey() {
        return value("PORTAL_GATEWAY_KEY").filter(key -> key.length() >= SHORTEST_SECRET);
    }

    /** The sender of the portal's letters. */
    public String mailFrom() {
        return value("MAIL_FROM").orElse("portal@localhost.localdomain");
    }

    /** The account at the mail server, if it asks for one. */
    public Optional<MailAccount> mailAccount() {
        return value("SMTP_USER").map(user -> new MailAccount(user, required("SMTP_PASSWORD")));
    }

    /**
     * Checks the settings at start.
     *
     * @throws IllegalStateException naming the setting that is missing or too weak
     */
    public void check() {
        if (secret().length < SHORTEST_SECRET) {
            throw new IllegalStateException("PORTAL_SECRET is shorter than " + SHORTEST_SECRET + " bytes");
        }
        trustDirectory();
        mailAccount();
    }

    /** A name and a password that the mail server knows. */
    public record MailAccount(String user, String password) {
        @Override
        public String toString() {
            return "MailAccount[" + user + "]";
        }
    }

    private String required(String name) {
        return value(name).orElseThrow(() -> new IllegalStateException(name + " is not set"));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
