package ua.cnap.portal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** The one portal that runs over a data folder: who holds the folder, and whether it answers. */
record RunningPortal(Folders folders) {
    private static final String LAUNCHER = "launcher.pid";
    private static final String READY = "ready";

    /** Takes the folder for this process until it ends, even if it is killed; refuses when another portal has it. */
    void take() {
        try {
            FileChannel channel =
                    FileChannel.open(folders.run("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new Refusal("running.already", folders.data());
            }
            Files.deleteIfExists(folders.run(LAUNCHER));
            Files.deleteIfExists(folders.run(READY));
            ChildProcess.leftOvers(folders).forEach(ChildProcess::stop);
            new ChildProcess(ProcessHandle.current(), folders.run(LAUNCHER)).note();
        } catch (IOException e) {
            throw new Refusal(e, "folder", folders.data());
        }
    }

    void markReady() {
        try {
            Files.createFile(folders.run(READY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean ready() {
        return launcher().isPresent() && Files.exists(folders.run(READY));
    }

    Optional<ChildProcess> launcher() {
        return ChildProcess.recorded(folders.run(LAUNCHER));
    }

    /** Whether parts of a portal run on after their launcher was killed. */
    boolean orphaned() {
        return launcher().isEmpty() && !ChildProcess.leftOvers(folders).isEmpty();
    }

    /** Asks the launcher to stop everything and waits for it; ends what a killed launcher left behind. */
    boolean stop() {
        Optional<ChildProcess> launcher = launcher();
        launcher.ifPresent(ChildProcess::stopInOrder);
        List<ChildProcess> leftOvers = ChildProcess.leftOvers(folders);
        leftOvers.forEach(ChildProcess::stop);
        return launcher.isPresent() || !leftOvers.isEmpty();
    }

    void forget() {
        try {
            Files.deleteIfExists(folders.run(READY));
            Files.deleteIfExists(folders.run(LAUNCHER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
