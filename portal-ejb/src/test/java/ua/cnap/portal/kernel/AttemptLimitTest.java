package ua.cnap.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("R-201")
class AttemptLimitTest {
    private static final Instant NOON = Instant.parse("2026-11-21T10:00:00Z");
    private static final Duration SPAN = Duration.ofMinutes(10);

    private final AttemptLimit limit = new AttemptLimit(3, SPAN, 2);

    @Test
    void as_many_attempts_as_allowed_pass_and_the_next_says_when_to_come_again() {
        use("home", NOON, 3);

        TooManyAttempts refused = catchThrowableOfType(TooManyAttempts.class, () -> limit.count("home", NOON));

        assertThat(refused.until()).isEqualTo(NOON.plus(SPAN));
        assertThat(refused.arguments()).hasToString("[12:11]");
    }

    @Test
    void refused_attempts_do_not_prolong_the_wait() {
        use("home", NOON, 3);
        catchThrowableOfType(TooManyAttempts.class, () -> limit.count("home", NOON.plus(SPAN.minusSeconds(1))));

        assertThatCode(() -> limit.count("home", NOON.plus(SPAN))).doesNotThrowAnyException();
    }

    @Test
    void one_place_does_not_use_up_the_attempts_of_another() {
        use("home", NOON, 3);

        assertThatCode(() -> limit.count("office", NOON)).doesNotThrowAnyException();
    }

    @Test
    void only_so_many_places_are_remembered() {
        use("home", NOON, 3);
        use("office", NOON, 1);
        use("library", NOON, 1);

        assertThatCode(() -> limit.count("home", NOON)).doesNotThrowAnyException();
    }

    private void use(String place, Instant now, int attempts) {
        for (int i = 0; i < attempts; i++) {
            limit.count(place, now);
        }
    }
}
