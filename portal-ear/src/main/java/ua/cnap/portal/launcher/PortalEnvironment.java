package ua.cnap.portal.launcher;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The environment variables that the portal and Keycloak are started with. */
record PortalEnvironment(Surroundings surroundings, Folders folders, Secrets secrets) {
    private static final List<String> GIVEN = List.of(
            "DB_URL",
            "DB_USER",
            "DB_PASSWORD",
            "DB_POOL",
            "OIDC_PROVIDER_URL",
            "OIDC_CLIENT_ID",
            "OIDC_CLIENT_SECRET",
            "SMTP_HOST",
            "SMTP_PORT",
            "SMTP_USER",
            "SMTP_PASSWORD",
            "SMTP_TLS",
            "MAIL_FROM",
            "PORTAL_SECRET",
            "PORTAL_GATEWAY_KEY",
            "PORTAL_MAX_REQUESTS",
            "PORTAL_MAX_SILENCE",
            "PORTAL_MAX_WAITING",
            "PORTAL_TRUST_DIR",
            "PORTAL_CRL_DIR",
            "PORTAL_OCSP_DIR",
            "PORTAL_STAFF_OTP",
            "PROXY_FORWARDING");

    /** The production form: everything is given by the operator. */
    Map<String, String> production() {
        new ProductionForm(surroundings).check();
        return withGiven(common("production"));
    }

    /** The demonstration: what the operator gave, and for the rest what is started here. */
    Map<String, String> demonstration() {
        Map<String, String> values = common("demo");
        values.put("DB_URL", "jdbc:postgresql://127.0.0.1:" + surroundings.databasePort() + "/portal");
        values.put("DB_USER", "portal");
        values.put("DB_PASSWORD", secrets.of("database-portal"));
        values.put("OIDC_PROVIDER_URL", surroundings.keycloakAddress() + "/realms/portal");
        values.put("OIDC_CLIENT_SECRET", secrets.of("oidc-client"));
        values.put("SMTP_HOST", "127.0.0.1");
        values.put("SMTP_PORT", Integer.toString(surroundings.smtpPort()));
        values.put("MAIL_FROM", "portal@cnap.test");
        values.put("PORTAL_SECRET", secrets.of("portal"));
        values.put("PORTAL_TRUST_DIR", folders.of("demo-ca").resolve("trust").toString());
        values.put("PORTAL_CRL_DIR", folders.of("demo-ca").resolve("crl").toString());
        values.put("PORTAL_DEMO_KEYS", folders.of("demo-ca").resolve("keys").toString());
        values.put("PORTAL_STAFF_OTP", "DISABLED");
        return withGiven(values);
    }

    /** What Keycloak needs besides the portal's values: its own database and first administrator. */
    Map<String, String> keycloak() {
        Map<String, String> values = demonstration();
        values.put("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + surroundings.databasePort() + "/keycloak");
        values.put("KC_DB_USERNAME", "keycloak");
        values.put("KC_DB_PASSWORD", secrets.of("database-keycloak"));
        values.put("KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak-admin");
        values.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak-admin"));
        return values;
    }

    private Map<String, String> common(String mode) {
        Map<String, String> values = new TreeMap<>();
        values.put("PORTAL_MODE", mode);
        values.put("PORTAL_PUBLIC_URL", surroundings.publicAddress().toString());
        values.put("PORTAL_DATA", folders.data().toString());
        values.put("OIDC_CLIENT_ID", "portal-web");
        return values;
    }

    private Map<String, String> withGiven(Map<String, String> values) {
        GIVEN.forEach(name -> surroundings.value(name).ifPresent(given -> values.put(name, given)));
        return values;
    }
}
