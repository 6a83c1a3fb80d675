package ua.cnap.portal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoginChallengeTest {
    @Test
    void the_bytes_of_a_challenge_are_never_a_document() {
        Instant now = Instant.parse("2026-11-22T08:00:00Z");
        LoginChallenge challenge =
                new LoginChallenge("https://portal", "Вхід", "nonce", "session", now, now.plusSeconds(60));

        assertThat(LoginChallenge.isOne(challenge.toBytes())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"typ\": \"portal\\u002dlogin-challenge\"}",
                "  {\"v\": 1, \"typ\": \"portal-login-challenge\"",
                "\uFEFF{\"typ\": \"\\u0070ortal-login-challenge\"}"
            })
    void a_content_that_tries_to_look_like_a_challenge_is_one(String content) {
        assertThat(LoginChallenge.isOne(bytes(content))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 61, 62, 63, 64, 700, 5_000, 60_000})
    void blanks_before_a_challenge_hide_nothing(int blanks) {
        String before = "\uFEFF" + "\u2003".repeat(blanks % 7) + " ".repeat(blanks);

        assertThat(LoginChallenge.isOne(bytes(before + "{\"typ\": \"portal-login-challenge\"}")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"typ\": \"application\"}",
                "{\"answers\": {\"typ\": \"\\u0070ortal\"}}",
                "Що таке portal-login-challenge: пояснення",
                "%PDF-1.4 \\u0070"
            })
    void a_document_that_only_tells_of_challenges_stays_a_document(String content) {
        assertThat(LoginChallenge.isOne(bytes(content))).isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
