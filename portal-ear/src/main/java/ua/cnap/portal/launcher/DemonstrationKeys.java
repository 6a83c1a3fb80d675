package ua.cnap.portal.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The demonstration certificate authority (тестовий надавач): issues sample keys and renews its revocation lists. */
final class DemonstrationKeys implements Part {
    private final Folders folders;
    private ChildProcess process;

    DemonstrationKeys(Folders folders) {
        this.folders = folders;
    }

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public void refuseTakenPorts() {
        // The authority issues files and listens to nobody.
    }

    @Override
    public void launch() {
        process = ChildProcess.start(
                name(),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "ua.cnap.portal.signature.demo.DemonstrationAuthority",
                        folders.of("demo-ca").toString()),
                Map.of(),
                folders);
    }

    @Override
    public void awaitReady() {
        process.awaitEnd();
        if (!Files.exists(folders.of("demo-ca").resolve("keys/people.json"))) {
            throw new Refusal("part.failed", folders.log(name()));
        }
    }

    @Override
    public boolean alive() {
        return true;
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop();
        }
    }
}
