package ua.cnap.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaperWordsTest {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("ua.cnap.portal.papers.Papers", Locale.ROOT);

    @Test
    void every_word_of_the_bundle_is_printed_somewhere() throws IOException {
        String sources = sources();
        assertThat(WORDS.keySet()).allSatisfy(key -> assertThat(sources)
                .containsAnyOf('"' + key + '"', '"' + key.substring(0, key.lastIndexOf('.') + 1) + "\" + "));
    }

    @Test
    void no_word_has_a_straight_apostrophe_that_would_swallow_its_values() {
        assertThat(WORDS.keySet())
                .allSatisfy(key -> assertThat(WORDS.getString(key)).doesNotContain("'"));
    }

    @Test
    void moments_are_told_by_the_clock_of_kyiv() {
        Instant newYearInKyiv = Instant.parse("2026-12-31T22:30:00Z");
        assertThat(PaperWords.day(newYearInKyiv)).isEqualTo("01.01.2027");
        assertThat(PaperWords.minute(newYearInKyiv)).isEqualTo("00:30");
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/ua/cnap/portal"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
