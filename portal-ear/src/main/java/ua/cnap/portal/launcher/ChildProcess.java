package ua.cnap.portal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A process started by the launcher in a session of its own, so that Ctrl-C reaches the launcher only and the children
 * end in order. Its number is kept in the run folder: a child that outlived a killed launcher is found again.
 */
final class ChildProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ProcessHandle handle;
    private final Path record;

    ChildProcess(ProcessHandle handle, Path record) {
        this.handle = handle;
        this.record = record;
    }

    /** Starts a command and notes its number; what it says is appended to the log of that name. */
    static ChildProcess start(String name, List<String> command, Map<String, String> environment, Folders folders) {
        List<String> words = new ArrayList<>(List.of("setsid"));
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folders.log(name).toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            ChildProcess child = new ChildProcess(builder.start().toHandle(), folders.run(name + ".pid"));
            child.note();
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a killed launcher left behind. */
    static List<ChildProcess> leftOvers(Folders folders) {
        if (!Files.exists(folders.of("run"))) {
            return List.of();
        }
        try (Stream<Path> records = Files.list(folders.of("run"))) {
            return records.filter(record -> record.toString().endsWith(".pid"))
                    .flatMap(record -> recorded(record).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The living process that a record names; a number given to another process since does not count. */
    static Optional<ChildProcess> recorded(Path record) {
        if (!Files.exists(record)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(record).split(" ");
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(process -> words.length == 2 && words[1].equals(startOf(process)))
                    .map(process -> new ChildProcess(process, record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes the number of the process and its start, so that it can be found again. */
    void note() throws IOException {
        Files.writeString(record, handle.pid() + " " + startOf(handle));
    }

    boolean alive() {
        return handle.isAlive();
    }

    /** Waits until the process ends by itself. */
    void awaitEnd() {
        handle.onExit().join();
        forget();
    }

    /** Asks the process and all it started to end, and ends them by force when they do not. */
    void stop() {
        List<ProcessHandle> family = family();
        family.forEach(ProcessHandle::destroy);
        awaitEnd(family);
    }

    /** Asks the process alone to end: a launcher stops what it started in order. */
    void stopInOrder() {
        List<ProcessHandle> family = family();
        handle.destroy();
        awaitEnd(family);
    }

    private void awaitEnd(List<ProcessHandle> family) {
        try {
            CompletableFuture.allOf(family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
            family.forEach(ProcessHandle::destroyForcibly);
        }
        forget();
    }

    /** Ends the process with all it started at once, as a power cut would. */
    void kill() {
        List<ProcessHandle> family = family();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(process -> process.onExit().join());
        forget();
    }

    private List<ProcessHandle> family() {
        return Stream.concat(Stream.of(handle), handle.descendants()).toList();
    }

    private void forget() {
        try {
            Files.deleteIfExists(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
