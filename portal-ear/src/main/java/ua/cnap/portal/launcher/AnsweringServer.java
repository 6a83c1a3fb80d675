package ua.cnap.portal.launcher;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** A server that runs as a process of its own; it does its work when an address of it answers. */
abstract class AnsweringServer implements Part {
    private final Folders folders;
    private ChildProcess process;

    AnsweringServer(Folders folders) {
        this.folders = folders;
    }

    /** The address that answers only when people can be served. */
    abstract URI readyAddress();

    /** Whether the start has come to nothing although the process may still run. */
    abstract boolean failed();

    void run(List<String> command, Map<String, String> environment) {
        process = ChildProcess.start(name(), command, environment, folders);
    }

    /** Waits until what was run ends by itself. */
    void awaitEnd() {
        process.awaitEnd();
    }

    @Override
    public void awaitReady() {
        while (!Web.answers(readyAddress())) {
            if (!alive() || failed()) {
                throw new Refusal("part.failed", folders.log(name()));
            }
            Web.pause();
        }
    }

    @Override
    public boolean alive() {
        return process != null && process.alive();
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop();
        }
    }

    /** Ends the server at once, as a power cut would; for tests. */
    public void kill() {
        process.kill();
    }
}
