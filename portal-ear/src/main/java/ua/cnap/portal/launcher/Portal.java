package ua.cnap.portal.launcher;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The portal with everything it stands on, started in order and stopped in reverse. In the demonstration: database,
 * sample keys, mail catcher, sign-in server, application server, less what the operator brings; in the production form
 * the application server only.
 */
public final class Portal {
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Part> launched = new ArrayDeque<>();
    private final ApplicationServer server;
    private final MailCatcher mail;
    private boolean stopping;

    private Portal(Surroundings surroundings, Distribution distribution, Folders folders, Clock clock) {
        PortalEnvironment environment =
                new PortalEnvironment(surroundings, folders, new Secrets(folders.of("secrets")));
        boolean demonstration = surroundings.demonstration();
        Map<String, String> values = demonstration ? environment.demonstration() : environment.production();
        mail = new MailCatcher(surroundings, folders, clock);
        server = new ApplicationServer(surroundings, folders, distribution, values);
        if (demonstration) {
            addDemonstration(surroundings, folders, distribution, environment);
        }
        parts.add(server);
    }

    /**
     * A portal over the data folder of these surroundings, which is taken for this process: with what an earlier
     * portal kept there, or anew. Nothing is lost or started when something is wrong with the surroundings.
     */
    public static Portal over(Surroundings surroundings, Distribution distribution, Clock clock, boolean fresh) {
        Folders folders = new Folders(surroundings.data());
        folders.prepare();
        new RunningPortal(folders).take();
        new Database(surroundings, folders, new Secrets(folders.of("secrets"))).stop();
        Portal portal = new Portal(surroundings, distribution, folders, clock);
        portal.parts.forEach(Part::refuseTakenPorts);
        if (!fresh) {
            return portal;
        }
        folders.clear();
        return new Portal(surroundings, distribution, folders, clock);
    }

    private void addDemonstration(
            Surroundings surroundings, Folders folders, Distribution distribution, PortalEnvironment environment) {
        if (!surroundings.ownDatabase() || !surroundings.ownKeycloak()) {
            parts.add(new Database(surroundings, folders, environment.secrets()));
        }
        parts.add(new DemonstrationKeys(folders));
        if (!surroundings.ownMailServer()) {
            parts.add(mail);
        }
        if (!surroundings.ownKeycloak()) {
            parts.add(new Keycloak(surroundings, folders, distribution, environment.keycloak()));
        }
    }

    /** Starts every part; the slow ones side by side. */
    public void start(Progress progress) {
        for (Part part : parts) {
            launch(part);
            if (!slow(part)) {
                part.awaitReady();
                progress.ready(part.name());
            }
        }
        for (Part part : parts) {
            if (slow(part)) {
                part.awaitReady();
                progress.ready(part.name());
            }
        }
    }

    /** Stops what was started, in reverse order; may be called at any moment, also while the start is under way. */
    public synchronized void stop() {
        stopping = true;
        while (!launched.isEmpty()) {
            launched.pop().stop();
        }
    }

    /** The part that ended although nobody stopped it, if any. */
    Optional<String> fallen() {
        return parts.stream().filter(part -> !part.alive()).map(Part::name).findFirst();
    }

    /** The application server, for tests that stop it in the middle of its work. */
    public ApplicationServer server() {
        return server;
    }

    /** The mail catcher, for tests that read letters. */
    public MailCatcher mail() {
        return mail;
    }

    private void launch(Part part) {
        synchronized (this) {
            if (stopping) {
                throw new Refusal("interrupted");
            }
            launched.push(part);
        }
        part.launch();
    }

    private static boolean slow(Part part) {
        return part instanceof Keycloak || part instanceof ApplicationServer;
    }

    /** Hears of every part that is ready. */
    @FunctionalInterface
    public interface Progress {
        /** The part of this name is ready. */
        void ready(String name);
    }
}
