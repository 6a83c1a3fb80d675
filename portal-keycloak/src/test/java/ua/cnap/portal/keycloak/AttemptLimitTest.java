package ua.cnap.portal.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttemptLimitTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-21T12:00:00Z"));
    private final AttemptLimit limit = new AttemptLimit(2, Duration.ofMinutes(10), clock);

    @Test
    void an_address_waits_after_too_many_refusals_until_the_first_of_them_is_old() {
        limit.refused("192.0.2.1");
        assertThat(limit.waitUntil("192.0.2.1")).isEmpty();

        clock.pass(Duration.ofMinutes(4));
        limit.refused("192.0.2.1");
        assertThat(limit.waitUntil("192.0.2.1")).contains(Instant.parse("2026-11-21T12:10:00Z"));

        clock.pass(Duration.ofMinutes(6));
        assertThat(limit.waitUntil("192.0.2.1")).isEmpty();
    }

    @Test
    void one_address_does_not_shut_out_another() {
        limit.refused("192.0.2.1");
        limit.refused("192.0.2.1");

        assertThat(limit.waitUntil("192.0.2.2")).isEmpty();
    }

    /** A clock that stands until it is told to go on. */
    private static final class SetClock extends Clock {
        private Instant now;

        private SetClock(Instant now) {
            this.now = now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
