package ua.cnap.portal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseSearchTest {
    @Test
    void words_begin_words_of_the_case_in_any_writing() {
        assertThat(wanted("ШЕВЧенко Дем’янчук")).isEqualTo("'шевченко':* & 'демянчук':*");
    }

    @Test
    void short_numbers_are_meant_whole_and_long_ones_as_beginnings() {
        assertThat(wanted("12 00123 300123 ЗД-2026-00012"))
                .isEqualTo("'12' & '00123' & '300123':* & 'зд-2026-00012':*");
    }

    @Test
    void what_every_address_has_is_left_out() {
        assertThat(wanted("м. Здолбунів, вул. Шевченка, буд. 12")).isEqualTo("'здолбунів':* & 'шевченка':* & '12'");
        assertThat(wanted("вул.")).isEqualTo("'вул':*");
    }

    @Test
    void an_initial_only_narrows_down_what_a_name_finds() {
        assertThat(values("Шевченко О."))
                .containsEntry("wanted", "'шевченко':*")
                .containsEntry("narrowing", "'о':*");
        assertThat(values("О.")).containsEntry("wanted", "'о':*").containsEntry("narrowing", "");
    }

    @Test
    void what_has_no_word_finds_nothing() {
        assertThat(CaseSearch.of(" _ %; ").condition(new HashMap<>())).isEqualTo("1 = 0");
    }

    @Test
    void words_are_meant_whole_first_and_as_beginnings_only_when_nothing_has_them() {
        assertThat(readings("Шевченко О.", "'шевченко'")).containsExactly("'шевченко'");
        assertThat(readings("Шевч О.", "")).containsExactly("'шевч'", "'шевч':*");
        assertThat(readings("Ткаченко ПП О.", "")).containsExactly("'ткаченко' & 'пп'", "'ткаченко':*");
    }

    @Test
    void signs_of_the_database_are_words_like_others() {
        assertThat(wanted("a&b c\\d e:*")).isEqualTo("'a&b':* & 'c\\\\d':*");
        assertThat(CaseSearch.of("Коваль 3001234561")).hasToString("CaseSearch[2 words]");
    }

    /** What was asked for, reading by reading, by someone who finds only by one of them. */
    private static List<Object> readings(String typed, String findable) {
        List<Object> asked = new ArrayList<>();
        CaseSearch.first(
                Optional.of(typed),
                search -> {
                    Map<String, Object> values = new HashMap<>();
                    search.orElseThrow().condition(values);
                    assertThat(values.get("narrowing").toString()).endsWith("'о':*");
                    asked.add(values.get("wanted"));
                    return values.get("wanted");
                },
                findable::equals);
        return asked;
    }

    private static Object wanted(String typed) {
        return values(typed).get("wanted");
    }

    private static Map<String, Object> values(String typed) {
        Map<String, Object> values = new HashMap<>();
        CaseSearch.of(typed).condition(values);
        return values;
    }
}
