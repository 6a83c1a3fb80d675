package ua.cnap.portal.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the portal in a process of its own, shows what it says, and returns when it is ready. */
record BackgroundStart(Folders folders, PrintStream console, Texts texts) {

    int follow(Distribution distribution, boolean fresh) {
        RunningPortal running = new RunningPortal(folders);
        if (running.launcher().isPresent()) {
            throw new Refusal("running.already", folders.data());
        }
        try {
            Path log = folders.run("start.log");
            Process launcher = launch(distribution, fresh, log);
            Thread abort = new Thread(launcher::destroy);
            Runtime.getRuntime().addShutdownHook(abort);
            long shown = 0;
            while (launcher.isAlive() && !running.ready()) {
                Web.pause();
                shown = show(log, shown);
            }
            show(log, shown);
            Runtime.getRuntime().removeShutdownHook(abort);
            return launcher.isAlive() ? 0 : launcher.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new Refusal(e, "interrupted");
        }
    }

    private Process launch(Distribution distribution, boolean fresh, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "setsid",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                distribution.built().toString(),
                "start"));
        if (fresh) {
            command.add("--fresh");
        }
        return new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private long show(Path log, long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            byte[] said = new byte[(int) (file.length() - from)];
            file.readFully(said);
            console.write(said);
            console.flush();
            return from + said.length;
        }
    }
}
