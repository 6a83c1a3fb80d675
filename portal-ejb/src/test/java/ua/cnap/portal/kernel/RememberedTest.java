package ua.cnap.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RememberedTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private Instant now = Instant.parse("2026-11-20T08:00:00Z");
    private final AtomicInteger inDatabase = new AtomicInteger(1);
    private int readings;
    private boolean usable = true;
    private Runnable whileItIsRead = () -> {};

    private final Remembered<Integer, String> remembered =
            new Remembered<>(new Moving(), inDatabase::get, state -> usable, state -> {
                readings++;
                Runnable meanwhile = whileItIsRead;
                whileItIsRead = () -> {};
                meanwhile.run();
                return "state " + state;
            });

    @Test
    void a_change_of_another_server_is_seen_after_a_second() {
        assertThat(remembered.get()).isEqualTo("state 1");
        inDatabase.set(2);
        assertThat(remembered.get()).isEqualTo("state 1");

        now = now.plusSeconds(1);

        assertThat(remembered.get()).isEqualTo("state 2");
    }

    @Test
    void what_did_not_change_is_read_once() {
        remembered.get();
        now = now.plusSeconds(5);
        remembered.get();

        assertThat(readings).isOne();
    }

    @Test
    void a_change_of_this_server_is_seen_at_once() {
        remembered.get();
        inDatabase.set(2);
        remembered.changed();

        assertThat(remembered.get()).isEqualTo("state 2");
    }

    @Test
    void what_this_server_changed_while_it_was_being_read_is_seen_by_the_next_reading() {
        whileItIsRead = () -> {
            inDatabase.set(2);
            remembered.changed();
        };

        assertThat(remembered.get()).isEqualTo("state 1");
        assertThat(remembered.get()).isEqualTo("state 2");
    }

    @Test
    void a_state_that_may_not_be_used_is_never_given() {
        remembered.get();
        inDatabase.set(2);
        usable = false;

        assertThat(remembered.get()).isEqualTo("state 2");
    }

    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return KYIV;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
