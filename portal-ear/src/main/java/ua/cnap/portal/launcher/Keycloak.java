package ua.cnap.portal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sign-in server: Keycloak with the portal's authenticator, look and realm. Assembled once for the parts at hand,
 * so that later starts are quick; alone (no cluster), so that several portals live on one machine.
 */
final class Keycloak extends AnsweringServer {
    private static final List<String> ASSEMBLY =
            List.of("build", "--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

    private final Surroundings surroundings;
    private final Folders folders;
    private final Distribution distribution;
    private final Map<String, String> environment;

    Keycloak(Surroundings surroundings, Folders folders, Distribution distribution, Map<String, String> environment) {
        super(folders);
        this.surroundings = surroundings;
        this.folders = folders;
        this.distribution = distribution;
        this.environment = new TreeMap<>(environment);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public void refuseTakenPorts() {
        Web.refuseTaken(surroundings.keycloakPort(), "PORTAL_KEYCLOAK_PORT");
    }

    @Override
    public void launch() {
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        environment.put("KC_CACHE", "local");
        assemble();
        List<String> command = command(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + surroundings.keycloakPort(),
                "--hostname=" + surroundings.keycloakAddress());
        run(command, environment);
    }

    /** Keycloak listens before the realm is imported: only the realm's own address tells that people can sign in. */
    @Override
    URI readyAddress() {
        return URI.create(
                "http://127.0.0.1:" + surroundings.keycloakPort() + "/realms/portal/.well-known/openid-configuration");
    }

    @Override
    boolean failed() {
        return false;
    }

    private void assemble() {
        String parts = distribution.keycloak().getFileName() + " " + ASSEMBLY + " "
                + Distribution.fingerprint(distribution.providers());
        if (!Distribution.install(distribution.keycloak(), home(), parts)) {
            return;
        }
        for (Path provider : distribution.providers()) {
            Folders.copy(provider, home().resolve("providers").resolve(provider.getFileName()));
        }
        layDownRealm();
        run(command(ASSEMBLY.toArray(String[]::new)), environment);
        awaitEnd();
        if (!Files.exists(home().resolve("lib/quarkus/quarkus-application.dat"))) {
            throw new Refusal("part.failed", folders.log(name()));
        }
        Distribution.installed(home(), parts);
    }

    private void layDownRealm() {
        Path imported = home().resolve("data/import");
        try (FileSystem jar = FileSystems.newFileSystem(distribution.realm())) {
            Files.createDirectories(imported);
            for (Path file : Distribution.list(jar.getPath("realm"))) {
                Files.copy(file, imported.resolve(file.getFileName().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(String... words) {
        List<String> command =
                new ArrayList<>(List.of("bash", home().resolve("bin/kc.sh").toString()));
        command.addAll(List.of(words));
        return command;
    }

    private Path home() {
        return folders.of("software").resolve("keycloak");
    }
}
