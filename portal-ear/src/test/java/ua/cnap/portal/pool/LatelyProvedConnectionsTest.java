package ua.cnap.portal.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LatelyProvedConnectionsTest {
    private long now;
    private boolean answers = true;
    private int questions;

    private final LatelyProvedConnections checker = new LatelyProvedConnections(() -> now);
    private final Connection connection = connection();

    @Test
    void a_connection_is_asked_once_in_a_tenth_of_a_second() {
        assertThat(isHandedOut(connection)).isTrue();
        now += Duration.ofMillis(99).toNanos();
        assertThat(isHandedOut(connection)).isTrue();
        assertThat(questions).isEqualTo(1);

        now += Duration.ofMillis(1).toNanos();
        assertThat(isHandedOut(connection)).isTrue();
        assertThat(questions).isEqualTo(2);
    }

    @Test
    void a_connection_that_rested_is_not_handed_out_when_the_database_dropped_it() {
        isHandedOut(connection);
        answers = false;
        now += Duration.ofSeconds(1).toNanos();

        assertThat(isHandedOut(connection)).isFalse();
    }

    @Test
    void one_connection_does_not_answer_for_another() {
        isHandedOut(connection);
        answers = false;

        assertThat(isHandedOut(connection())).isFalse();
    }

    private boolean isHandedOut(Connection asked) {
        return checker.isValidConnection(asked) == null;
    }

    private Connection connection() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, words) -> switch (method.getName()) {
                    case "isValid" -> {
                        questions++;
                        yield answers;
                    }
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == words[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
