package ua.cnap.portal.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequirementsTest {
    /** A tag, or the class or test method that the tags before it belong to. */
    private static final Pattern TAG_OR_NAME = Pattern.compile(
            "@Tag\\(\"(R-\\d{3})\"\\)|^\\s*(?:final )?class (\\w+)|^\\s+void (\\w+)\\(", Pattern.MULTILINE);

    private final SortedMap<String, String> inScope = read("in-scope.properties");
    private final SortedMap<String, String> setAside = read("set-aside.properties");
    private final SortedMap<String, List<String>> shown = tagged();

    @Test
    void every_requirement_in_scope_is_shown_by_a_test_or_set_aside_with_a_reason() {
        inScope.forEach((id, title) -> System.out.printf("%s %s%n%s", id, title, evidence(id)));

        assertThat(inScope.keySet()).allSatisfy(id -> assertThat(shown.containsKey(id) || setAside.containsKey(id))
                .as("%s is shown by a test or set aside", id)
                .isTrue());
    }

    @Test
    void a_requirement_that_is_shown_is_not_set_aside() {
        assertThat(setAside.keySet()).isSubsetOf(inScope.keySet()).doesNotContainAnyElementsOf(shown.keySet());
        assertThat(setAside.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void every_tag_names_a_requirement_in_scope() {
        assertThat(shown.keySet()).isSubsetOf(inScope.keySet());
    }

    /** The registry: R-069 to R-153, R-186 to R-189, R-196 to R-198, R-205 to R-209, R-214 to R-216. */
    @Test
    void every_requirement_of_the_registry_is_shown_by_a_test_or_told_of_in_the_readme() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));

        assertThat(Stream.of(
                                IntStream.rangeClosed(69, 153),
                                IntStream.rangeClosed(186, 189),
                                IntStream.rangeClosed(196, 198),
                                IntStream.rangeClosed(205, 209),
                                IntStream.rangeClosed(214, 216))
                        .flatMapToInt(numbers -> numbers)
                        .mapToObj("R-%03d"::formatted))
                .allSatisfy(id -> assertThat(shown.containsKey(id) || readme.contains(id))
                        .as("%s is shown by a test, or the README says where it is met or why not yet", id)
                        .isTrue());
    }

    private String evidence(String id) {
        StringBuilder lines = new StringBuilder();
        shown.getOrDefault(id, List.of())
                .forEach(test -> lines.append("    ").append(test).append('\n'));
        if (setAside.containsKey(id)) {
            lines.append("    set aside: ").append(setAside.get(id)).append('\n');
        }
        return lines.toString();
    }

    private static SortedMap<String, List<String>> tagged() {
        SortedMap<String, List<String>> tests = new TreeMap<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path sources : modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()) {
                try (Stream<Path> files = Files.walk(sources)) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                            .sorted()
                            .toList()) {
                        collect(Files.readString(file), tests);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tests;
    }

    private static void collect(String source, Map<String, List<String>> tests) {
        List<String> waiting = new ArrayList<>();
        String type = "";
        Matcher found = TAG_OR_NAME.matcher(source);
        while (found.find()) {
            if (found.group(1) != null) {
                waiting.add(found.group(1));
                continue;
            }
            type = found.group(2) == null ? type : found.group(2);
            String name =
                    found.group(3) == null ? type : type + ": " + found.group(3).replace('_', ' ');
            waiting.forEach(
                    id -> tests.computeIfAbsent(id, key -> new ArrayList<>()).add(name));
            waiting.clear();
        }
    }

    private static SortedMap<String, String> read(String name) {
        Properties properties = new Properties();
        try (Reader file =
                new InputStreamReader(RequirementsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> entries = new TreeMap<>();
        properties.stringPropertyNames().forEach(id -> entries.put(id, properties.getProperty(id)));
        return entries;
    }
}
