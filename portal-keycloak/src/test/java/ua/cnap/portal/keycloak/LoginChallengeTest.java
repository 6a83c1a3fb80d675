package ua.cnap.portal.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoginChallengeTest {

    private static final Audience PORTAL = Audience.of("https://portal.example.ua:8443/cabinet/?tab=1", "portal");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.250Z");

    private final LoginChallenge challenge = LoginChallenge.issue(PORTAL, "session.tab", NOON, new SecureRandom());

    @Test
    void a_challenge_names_its_type_the_exact_portal_and_the_purpose() throws Exception {
        JsonNode text = new ObjectMapper().readTree(challenge.bytes());

        assertThat(text.get("typ").textValue()).isEqualTo("portal-login-challenge");
        assertThat(text.get("v").intValue()).isEqualTo(1);
        assertThat(text.get("aud").textValue()).isEqualTo("https://portal.example.ua:8443/realms/portal");
        assertThat(text.get("purpose").textValue()).isEqualTo("login");
        assertThat(text.get("text").textValue()).contains("https://portal.example.ua:8443", "Не підписуйте");
        assertThat(text.get("iat").textValue()).isEqualTo("2026-11-21T12:00:00Z");
        assertThat(text.get("exp").textValue()).isEqualTo("2026-11-21T12:05:00Z");
    }

    @Test
    void a_challenge_has_at_least_128_random_bits_and_never_repeats() {
        LoginChallenge another = LoginChallenge.issue(PORTAL, "session.tab", NOON, new SecureRandom());

        assertThat(Base64.getUrlDecoder().decode(challenge.nonce())).hasSizeGreaterThanOrEqualTo(16);
        assertThat(another.nonce()).isNotEqualTo(challenge.nonce());
    }

    @Test
    void a_challenge_does_not_show_the_identifier_of_the_browser_session() {
        assertThat(challenge.json()).doesNotContain("session.tab");
    }

    @Test
    void a_stored_challenge_is_the_same_to_the_byte() {
        LoginChallenge stored = LoginChallenge.stored(challenge.json());

        assertThat(stored).isEqualTo(challenge);
        assertThat(stored.bytes()).isEqualTo(Base64.getDecoder().decode(challenge.base64()));
    }

    @Test
    void a_challenge_expires_after_five_minutes() {
        Instant end = Instant.parse("2026-11-21T12:05:00Z");

        assertThat(challenge.expiredAt(end.minusMillis(1))).isFalse();
        assertThat(challenge.expiredAt(end)).isTrue();
    }

    @Test
    void a_challenge_serves_only_the_session_and_the_portal_it_was_made_for() {
        assertThat(challenge.isFor(PORTAL, "session.tab")).isTrue();
        assertThat(challenge.isFor(PORTAL, "session.other")).isFalse();
        assertThat(challenge.isFor(Audience.of("https://portal.example.ua/", "portal"), "session.tab"))
                .isFalse();
        assertThat(challenge.isFor(new Audience(PORTAL.origin(), "master"), "session.tab"))
                .isFalse();
    }
}
