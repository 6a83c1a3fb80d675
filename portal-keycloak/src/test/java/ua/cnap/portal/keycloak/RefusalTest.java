package ua.cnap.portal.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.signature.Reason;
import ua.cnap.portal.signature.SignatureReport;
import ua.cnap.portal.signature.Verdict;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalTest {

    private static final SignatureReport REPORT =
            new SignatureReport(Verdict.INVALID, Reason.MALFORMED, List.of(), List.of(), Instant.EPOCH);

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_has_its_sentence_in_both_languages(Reason reason) throws IOException {
        String key = Refusal.of(reason, REPORT, Locale.ROOT, "7F3A").key();

        assertThat(messages("uk")).containsKey(key);
        assertThat(messages("en")).containsKey(key);
    }

    @Test
    void what_a_person_cannot_mend_comes_with_a_support_code() {
        assertThat(Refusal.of(Reason.TOO_DEEP, REPORT, Locale.ROOT, "7F3A").arguments())
                .containsExactly("7F3A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void no_sentence_holds_an_apostrophe_that_the_formatter_would_swallow(String language) throws IOException {
        assertThat(messages(language).values().toString()).doesNotContain("'");
    }

    @Test
    void both_languages_have_the_same_sentences() throws IOException {
        assertThat(messages("uk").keySet()).isEqualTo(messages("en").keySet());
    }

    private static Properties messages(String language) throws IOException {
        String file = "/theme/portal/login/messages/messages_" + language + ".properties";
        try (InputStream in = RefusalTest.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(reader);
            return messages;
        }
    }
}
