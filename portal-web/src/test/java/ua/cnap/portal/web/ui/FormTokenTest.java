package ua.cnap.portal.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormTokenTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String PAGE = "/apply/drafts/1/payout";

    private final FormToken tokens =
            new FormToken("a secret of at least 32 bytes....".getBytes(StandardCharsets.UTF_8));
    private final String token = tokens.issue("citizen-1", PAGE, NOW);

    @Test
    void the_form_of_this_account_is_taken_from_this_page_however_often_it_is_sent() {
        assertThat(tokens.isGenuine(token, "citizen-1", PAGE, NOW)).isTrue();
        assertThat(tokens.isGenuine(token, "citizen-1", PAGE, NOW.plus(Duration.ofHours(11))))
                .isTrue();
    }

    @Test
    void a_form_made_for_somebody_else_is_refused() {
        assertThat(tokens.isGenuine(token, "citizen-2", PAGE, NOW)).isFalse();
    }

    @Test
    void a_form_of_another_page_is_refused() {
        assertThat(tokens.isGenuine(token, "citizen-1", "/apply/drafts/2/payout", NOW))
                .isFalse();
    }

    @Test
    void a_form_that_lay_open_for_twelve_hours_is_refused() {
        assertThat(tokens.isGenuine(token, "citizen-1", PAGE, NOW.plus(FormToken.LIFETIME)))
                .isFalse();
    }

    @Test
    void a_form_whose_time_was_lengthened_is_refused() {
        String later = tokens.issue("citizen-1", PAGE, NOW.plus(Duration.ofDays(1)));
        String lengthened = later.substring(0, later.indexOf('.')) + token.substring(token.indexOf('.'));

        assertThat(tokens.isGenuine(lengthened, "citizen-1", PAGE, NOW)).isFalse();
    }

    @Test
    void a_form_of_another_installation_is_refused() {
        FormToken elsewhere = new FormToken("another secret of at least 32 bytes".getBytes(StandardCharsets.UTF_8));

        assertThat(elsewhere.isGenuine(token, "citizen-1", PAGE, NOW)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "same-origin", "zzzzzzzzzzzzzzzzzzzz.", "zzzzzzzzzzz.підробка", "-1.x"})
    void anything_else_is_refused(String forged) {
        assertThat(tokens.isGenuine(forged, "citizen-1", PAGE, NOW)).isFalse();
    }

    @Test
    void no_two_pages_carry_the_same_token() {
        assertThat(tokens.issue("citizen-1", PAGE, NOW.plusMillis(1))).isNotEqualTo(token);
    }
}
