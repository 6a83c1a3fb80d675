package ua.cnap.portal.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Judges pages by axe-core: WCAG 2.0, 2.1 and 2.2, levels A and AA. */
final class Accessibility {
    private static final Path AXE =
            Path.of(System.getProperty("playwright.cli.dir")).resolveSibling("node_modules/axe-core/axe.min.js");
    private static final String RUN = """
            () => axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then(found =>
                found.violations.map(rule => rule.id + ': ' + rule.help + ' at ' +
                    rule.nodes.map(node => node.target.join(' ')).join(', ')))
            """;

    private Accessibility() {}

    /** What the page breaks, one sentence a rule; empty when it breaks none. */
    static List<String> violations(Page page) {
        try {
            page.evaluate(Files.readString(AXE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.evaluate(RUN) instanceof List<?> found
                ? Stream.of(found.toArray()).map(String::valueOf).toList()
                : List.of("axe gave no answer");
    }
}
