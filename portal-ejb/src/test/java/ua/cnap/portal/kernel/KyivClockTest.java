package ua.cnap.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KyivClockTest {
    @Test
    void a_moment_has_no_part_of_a_microsecond_that_the_database_would_round() {
        Clock clock = new KyivClock().clock();

        assertThat(Stream.generate(clock::instant).limit(1000))
                .extracting(Instant::getNano)
                .allSatisfy(nanos -> assertThat(nanos % 1000).isZero());
    }
}
