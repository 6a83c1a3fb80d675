package ua.cnap.portal.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ua.cnap.portal.signature.TrustStore;

/**
 * What the production form demands of the operator before anything is started: every secret given and hard to guess,
 * people's authorities trusted and the demonstration's not, an address that browsers reach by TLS.
 */
record ProductionForm(Surroundings surroundings) {
    private static final int SHORTEST_SECRET = 32;
    private static final List<String> REQUIRED = List.of(
            "DB_URL",
            "DB_USER",
            "DB_PASSWORD",
            "OIDC_PROVIDER_URL",
            "OIDC_CLIENT_SECRET",
            "SMTP_HOST",
            "MAIL_FROM",
            "PORTAL_SECRET",
            "PORTAL_TRUST_DIR",
            "PORTAL_PUBLIC_URL");
    /** Each password beside the name of its account. */
    private static final Map<String, String> PASSWORDS = new TreeMap<>(
            Map.of("DB_PASSWORD", "DB_USER", "OIDC_CLIENT_SECRET", "OIDC_CLIENT_ID", "SMTP_PASSWORD", "SMTP_USER"));
    /** Passwords of this project's demonstration and defaults that everybody tries first. */
    private static final Set<String> KNOWN_TO_ALL = Set.of(
            "admin-demo",
            "clerk-demo",
            "officer-demo",
            "test1234",
            "portal",
            "portal-secret",
            "portal-web",
            "postgres",
            "admin",
            "changeit",
            "changeme",
            "password",
            "secret");

    /** Refuses with the first thing that is wrong. */
    void check() {
        refuseMissing();
        if (value("PORTAL_SECRET").length() < SHORTEST_SECRET) {
            throw new Refusal("production.secret");
        }
        PASSWORDS.forEach(this::refuseGuessable);
        refuseUnprotectedAddress();
        refuseUnfitTrust(value("PORTAL_TRUST_DIR"));
    }

    private void refuseMissing() {
        List<String> missing = REQUIRED.stream().filter(this::notGiven).toList();
        if (!missing.isEmpty()) {
            throw new Refusal("production.missing", String.join(", ", missing));
        }
        if (!notGiven("SMTP_USER") && notGiven("SMTP_PASSWORD")) {
            throw new Refusal("production.missing", "SMTP_PASSWORD");
        }
    }

    private void refuseGuessable(String password, String account) {
        String given = value(password);
        if (!given.isEmpty() && (KNOWN_TO_ALL.contains(given) || given.equals(value(account)))) {
            throw new Refusal("production.guessable", password);
        }
    }

    /** The session cookie travels by TLS only; browsers make an exception for their own machine. */
    private void refuseUnprotectedAddress() {
        String host = surroundings.publicAddress().getHost();
        boolean protectedByTls = "https".equals(surroundings.publicAddress().getScheme());
        if (!protectedByTls && !Set.of("localhost", "127.0.0.1").contains(host)) {
            throw new Refusal("production.unprotected", surroundings.publicAddress());
        }
    }

    private static void refuseUnfitTrust(String folder) {
        try {
            TrustStore trust = TrustStore.fromDirectory(Path.of(folder));
            if (trust.containsDemonstrationAuthority()) {
                throw new Refusal("production.authority", folder);
            }
            if (trust.fingerprints().isEmpty()) {
                throw new Refusal("production.empty", folder);
            }
        } catch (IOException e) {
            throw new Refusal(e, "production.trust", folder);
        }
    }

    private boolean notGiven(String name) {
        return surroundings.value(name).isEmpty();
    }

    private String value(String name) {
        return surroundings.value(name).orElse("");
    }
}
