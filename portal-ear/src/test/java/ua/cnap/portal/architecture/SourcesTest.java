package ua.cnap.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SourcesTest {
    private static final int LONGEST_CLASS = 300;
    private static final Pattern CAUGHT_TOO_MUCH = Pattern.compile("catch \\((final )?(Exception|Throwable) ");
    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        List<Path> silent = sources()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void no_class_is_too_long_to_read() throws IOException {
        assertThat(sources().filter(file -> lines(file).size() > LONGEST_CLASS)).isEmpty();
    }

    @Test
    void no_failure_is_caught_without_naming_it() throws IOException {
        assertThat(sources().filter(file -> has(file, CAUGHT_TOO_MUCH))).isEmpty();
    }

    @Test
    void nothing_is_left_for_later() throws IOException {
        assertThat(sources().filter(file -> has(file, LEFT_FOR_LATER))).isEmpty();
    }

    /** Looking up a case or an appeal by its code changes nothing and needs no sign-in: those forms alone have no token. */
    @Test
    void every_form_that_changes_something_carries_a_token() throws IOException {
        Pattern posts = Pattern.compile("<h:form|method=\"post\"");

        assertThat(pages().filter(page -> has(page, posts))
                        .filter(page -> !has(page, Pattern.compile("formTokens\\.(here|to\\()")))
                        .map(Path::getFileName))
                .containsExactlyInAnyOrder(Path.of("status.xhtml"), Path.of("mine.xhtml"));
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("../portal-web/src/main/webapp"))) {
            return pages.filter(page -> page.toString().endsWith(".xhtml")).toList().stream();
        }
    }

    private static boolean has(Path file, Pattern pattern) {
        return lines(file).stream().anyMatch(line -> pattern.matcher(line).find());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules
                    .map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(SourcesTest::javaFiles)
                    .toList()
                    .stream();
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
