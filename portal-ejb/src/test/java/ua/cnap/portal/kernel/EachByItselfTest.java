package ua.cnap.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EachByItselfTest {
    @Test
    void one_that_fails_stops_no_other() {
        List<Integer> done = new ArrayList<>();

        EachByItself.work("Counting", List.of(1, 2, 3), number -> {
            if (number == 2) {
                throw new IllegalStateException("two");
            }
            done.add(number);
        });

        assertThat(done).containsExactly(1, 3);
    }
}
