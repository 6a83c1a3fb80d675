package ua.cnap.portal.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JournalVisitTest {
    private final JournalVisit visit = new JournalVisit();

    @Test
    void a_name_that_was_searched_is_found_by_its_key() {
        String first = visit.remember("Шевченко");
        String second = visit.remember("Коваль");

        assertThat(visit.recall(first)).contains("Шевченко");
        assertThat(visit.recall(second)).contains("Коваль");
        assertThat(visit.remember("Шевченко")).isEqualTo(first);
    }

    @Test
    void a_key_of_another_session_or_nonsense_finds_nothing() {
        visit.remember("Шевченко");

        assertThat(visit.recall("2")).isEmpty();
        assertThat(visit.recall("0")).isEmpty();
        assertThat(visit.recall("-1")).isEmpty();
        assertThat(visit.recall("Коваль")).isEmpty();
    }

    @Test
    void only_the_oldest_searches_are_forgotten_and_keys_stay_what_they_were() {
        String first = visit.remember("Найперший");
        String last = IntStream.range(0, 200)
                .mapToObj(n -> visit.remember("Пошук " + n))
                .reduce((earlier, later) -> later)
                .orElseThrow();

        assertThat(visit.recall(first)).isEmpty();
        assertThat(visit.recall("2")).contains("Пошук 0");
        assertThat(visit.recall(last)).contains("Пошук 199");
    }
}
