package ua.cnap.portal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code ./portal} on machines that lack something; each is a folder of programs of its own. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortalCommandTest {
    private static final List<String> EVERYWHERE = List.of("cat", "dirname", "readlink", "sed");

    @TempDir
    private Path programs;

    @BeforeEach
    void provide() throws IOException {
        for (String program : EVERYWHERE) {
            provide(program, "exec /usr/bin/" + program + " \"$@\"");
        }
    }

    @Test
    void without_java_it_says_what_to_install() throws Exception {
        assertRefuses("start", "Java 17 or newer (a JDK) is needed");
    }

    @Test
    void an_old_java_is_named_by_its_version() throws Exception {
        provide("java", "echo '    java.specification.version = 1.8' >&2");

        assertRefuses("start", "Java 17 or newer is needed, but \"java\" is version 1.8");
    }

    @Test
    void a_java_that_only_runs_cannot_build() throws Exception {
        provideJava();

        assertRefuses("test", "Building the portal needs a JDK");
    }

    @Test
    void building_needs_maven() throws Exception {
        provideJava();
        provide("javac", "");

        assertRefuses("test", "Building the portal needs Maven");
    }

    @Test
    void building_needs_node_with_npm_and_not_an_old_one() throws Exception {
        provideJava();
        provide("javac", "");
        provide("mvn", "exit 99");
        assertRefuses("test", "Building the portal needs Node.js 20 or newer with npm");

        provide("npm", "");
        provide("node", "echo v18.19.0");
        assertRefuses("test", "Building the portal needs Node.js 20 or newer, and this is 18.19.0");
    }

    @Test
    void an_unknown_command_shows_all_commands() throws Exception {
        Process process = run("strat");

        assertThat(said(process)).contains("./portal start");
        assertThat(process.exitValue()).isEqualTo(2);
    }

    private void assertRefuses(String command, String sentence) throws IOException, InterruptedException {
        Process process = run(command);

        assertThat(said(process)).startsWith(sentence).hasLineCount(1);
        assertThat(process.exitValue()).isEqualTo(1);
    }

    private static String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private Process run(String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/usr/bin/bash", "../portal", command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        return builder.start();
    }

    private void provideJava() throws IOException {
        provide("java", "echo '    java.specification.version = 17' >&2");
    }

    private void provide(String program, String does) throws IOException {
        Path file = Files.writeString(programs.resolve(program), "#!/usr/bin/bash\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
