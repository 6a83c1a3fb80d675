package ua.cnap.portal.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import ua.cnap.portal.incontainer.TestsArchive;

/** The small application of the tests beside the portal, for a test that runs outside the server. */
public final class DeployedTests {
    private DeployedTests() {}

    /** Lays it into the folder that the server watches, and waits for the server's mark. */
    public static void deploy(String name) throws IOException, InterruptedException {
        Path folder = TestPortal.file("software/server/standalone/deployments");
        Path whole = folder.resolveSibling(name);
        Path deployed = folder.resolve(name + ".deployed");
        try (WatchService marks = folder.getFileSystem().newWatchService()) {
            folder.register(marks, StandardWatchEventKinds.ENTRY_CREATE);
            TestsArchive.create(name).as(ZipExporter.class).exportTo(whole.toFile(), true);
            Files.move(whole, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            while (!Files.exists(deployed)) {
                WatchKey mark = marks.poll(2, TimeUnit.MINUTES);
                assertThat(mark).as("the server deployed " + name).isNotNull();
                assertThat(folder.resolve(name + ".failed")).doesNotExist();
                mark.pollEvents();
                mark.reset();
            }
        }
    }
}
