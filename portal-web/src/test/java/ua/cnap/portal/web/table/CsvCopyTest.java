package ua.cnap.portal.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvCopyTest {
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+380501234567", "-1", "@SUM(A1)", "\t=1"})
    void what_a_person_typed_never_becomes_a_formula(String typed) {
        assertThat(CsvCopy.quoted(typed)).isEqualTo("\"'" + typed + "\"");
    }

    @Test
    void quotes_semicolons_and_line_breaks_stay_inside_their_cell() {
        assertThat(CsvCopy.quoted("ТОВ \"Мрія\"; Рівне\nвул. Нова"))
                .isEqualTo("\"ТОВ \"\"Мрія\"\"; Рівне\nвул. Нова\"");
    }
}
