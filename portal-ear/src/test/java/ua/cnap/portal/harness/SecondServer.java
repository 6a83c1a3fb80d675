package ua.cnap.portal.harness;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import ua.cnap.portal.launcher.Portal;
import ua.cnap.portal.launcher.Surroundings;

/**
 * A second application server beside the one under test, a process of its own over the same database, sign-in server and
 * mail server, with the same public address: as behind a balancer.
 */
public final class SecondServer implements AutoCloseable {
    private final Surroundings surroundings = new Surroundings(environment());
    private final Portal portal =
            Portal.over(surroundings, TestPortal.distribution(), Clock.system(ZoneId.of("Europe/Kyiv")), false);

    private SecondServer() {}

    /** Starts it; answered when it is ready. */
    public static SecondServer start() {
        SecondServer server = new SecondServer();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.portal.start(part -> {});
        return server;
    }

    public int port() {
        return surroundings.httpPort();
    }

    @Override
    public void close() {
        portal.stop();
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PORTAL_DATA", Path.of("target", "second-server").toString());
        environment.put("PORTAL_HTTP_PORT", Integer.toString(TestPortal.freePort()));
        environment.put("PORTAL_MANAGEMENT_PORT", Integer.toString(TestPortal.freePort()));
        environment.put("PORTAL_PUBLIC_URL", TestPortal.address(""));
        environment.put("PORTAL_SECRET", TestPortal.secret("portal"));
        environment.put("PORTAL_TRUST_DIR", TestPortal.file("demo-ca/trust").toString());
        environment.put("PORTAL_CRL_DIR", TestPortal.file("demo-ca/crl").toString());
        environment.put("DB_URL", TestPortal.databaseAddress("portal"));
        environment.put("DB_USER", "portal");
        environment.put("DB_PASSWORD", TestPortal.secret("database-portal"));
        environment.put(
                "OIDC_PROVIDER_URL", "http://localhost:" + TestPortal.given("PORTAL_KEYCLOAK_PORT") + "/realms/portal");
        environment.put("OIDC_CLIENT_SECRET", TestPortal.secret("oidc-client"));
        environment.put("SMTP_HOST", "127.0.0.1");
        environment.put("SMTP_PORT", TestPortal.given("PORTAL_SMTP_PORT"));
        return environment;
    }
}
