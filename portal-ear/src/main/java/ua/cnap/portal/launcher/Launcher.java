package ua.cnap.portal.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The command behind {@code ./portal start}, {@code stop} and {@code status}. */
public final class Launcher {
    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;
    private static final int NOT_RUNNING = 3;

    private final Surroundings surroundings;
    private final Folders folders;
    private final Texts texts;
    private final PrintStream console;
    private final Clock clock;
    private volatile boolean stopping;

    private Launcher(Map<String, String> environment, Clock clock) {
        this.surroundings = new Surroundings(environment);
        this.folders = new Folders(surroundings.data());
        this.texts = Texts.ofConsole(environment);
        this.console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        this.clock = clock;
    }

    /** The first word is the folder of the build, the second the command, the rest its options. */
    public static void main(String... words) {
        Launcher launcher = new Launcher(System.getenv(), Clock.system(ZoneId.of("Europe/Kyiv")));
        int status;
        try {
            status = launcher.run(
                    new Distribution(Path.of(words[0])), List.of(words).subList(1, words.length));
        } catch (Refusal refusal) {
            launcher.say(refusal);
            status = REFUSED;
        } catch (UncheckedIOException failure) {
            launcher.say(new Refusal(failure, "file", failure.getCause().toString()));
            status = REFUSED;
        }
        System.exit(status);
    }

    private int run(Distribution distribution, List<String> words) {
        return switch (words.get(0)) {
            case "start" -> start(distribution, words.subList(1, words.size()));
            case "stop" -> stop();
            case "status" -> status();
            default -> wrongUse();
        };
    }

    private int start(Distribution distribution, List<String> options) {
        if (!List.of("--fresh", "--background").containsAll(options)) {
            return wrongUse();
        }
        folders.prepare();
        if (options.contains("--background")) {
            boolean fresh = options.contains("--fresh");
            return new BackgroundStart(folders, console, texts).follow(distribution, fresh);
        }
        return serve(Portal.over(surroundings, distribution, clock, options.contains("--fresh")));
    }

    private int serve(Portal portal) {
        RunningPortal running = new RunningPortal(folders);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping = true;
            console.println(texts.of("stopping"));
            portal.stop();
            running.forget();
            console.println(texts.of("stopped"));
        }));
        Instant begin = clock.instant();
        console.println(texts.of("starting", folders.data()));
        portal.start(name -> console.println(texts.of("ready", seconds(begin), texts.of("part." + name))));
        running.markReady();
        console.println(texts.of(
                surroundings.demonstration() ? "welcome.demonstration" : "welcome.production",
                surroundings.publicAddress(),
                surroundings.keycloakAddress(),
                folders.data()));
        return awaitEnd(portal);
    }

    private int awaitEnd(Portal portal) {
        Optional<String> fallen = portal.fallen();
        while (fallen.isEmpty()) {
            Web.pause();
            fallen = portal.fallen();
        }
        throw new Refusal("part.ended", texts.of("part." + fallen.get()), folders.log(fallen.get()));
    }

    private int stop() {
        boolean ran = new RunningPortal(folders).stop();
        new Database(surroundings, folders, new Secrets(folders.of("secrets"))).stop();
        console.println(texts.of(ran ? "stopped" : "not.running", folders.data()));
        return 0;
    }

    private int status() {
        RunningPortal running = new RunningPortal(folders);
        if (running.orphaned()) {
            throw new Refusal("orphaned");
        }
        if (running.launcher().isEmpty()) {
            console.println(texts.of("not.running", folders.data()));
            return NOT_RUNNING;
        }
        URI ready = URI.create("http://127.0.0.1:" + surroundings.httpPort() + "/health/ready");
        boolean answers = running.ready() && Web.answers(ready);
        console.println(texts.of(answers ? "status.ready" : "status.starting", surroundings.publicAddress()));
        return answers ? 0 : REFUSED;
    }

    private int wrongUse() {
        console.println(texts.of("usage"));
        return WRONG_USE;
    }

    /** What breaks because everything is being stopped is no fault to speak of. */
    private void say(Refusal refusal) {
        if (!stopping) {
            console.println(refusal.sentence(texts));
        }
    }

    private String seconds(Instant begin) {
        return Long.toString(Duration.between(begin, clock.instant()).toSeconds());
    }
}
