package ua.cnap.portal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunningPortalTest {
    private static final List<String> LASTING = List.of("sleep", "300");

    @TempDir
    private Path data;

    private Folders folders;
    private RunningPortal running;

    @BeforeEach
    void prepare() {
        folders = new Folders(data);
        folders.prepare();
        running = new RunningPortal(folders);
    }

    @Test
    void what_a_killed_launcher_left_behind_is_seen_and_stopped() {
        ChildProcess server = ChildProcess.start("server", LASTING, Map.of(), folders);
        assertThat(running.launcher()).isEmpty();
        assertThat(running.orphaned()).isTrue();

        assertThat(running.stop()).isTrue();

        assertThat(server.alive()).isFalse();
        assertThat(running.orphaned()).isFalse();
        assertThat(running.stop()).isFalse();
    }

    @Test
    void a_number_that_now_belongs_to_another_process_is_left_alone() throws IOException {
        ProcessHandle other = ProcessHandle.current();
        Files.writeString(folders.run("server.pid"), other.pid() + " " + Instant.EPOCH);

        assertThat(running.orphaned()).isFalse();
        assertThat(running.stop()).isFalse();
        assertThat(other.isAlive()).isTrue();
    }

    @Test
    void a_portal_is_ready_only_after_it_said_so() {
        running.take();

        assertThat(running.launcher()).isPresent();
        assertThat(running.ready()).isFalse();
        running.markReady();
        assertThat(running.ready()).isTrue();
        running.forget();
        assertThat(running.launcher()).isEmpty();
    }

    @Test
    void a_taken_port_is_named_with_the_variable_to_change() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> Web.refuseTaken(other.getLocalPort(), "PORTAL_HTTP_PORT"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Port " + other.getLocalPort()
                            + " is taken by another program: free it or set another one in PORTAL_HTTP_PORT.");
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Path file = Files.createFile(data.resolve("file"));

        assertThatThrownBy(() -> new Folders(file.resolve("data")).prepare())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be written");
    }
}
