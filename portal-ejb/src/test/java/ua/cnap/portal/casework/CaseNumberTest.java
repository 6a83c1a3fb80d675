package ua.cnap.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("R-081")
class CaseNumberTest {

    @Test
    void a_number_is_written_in_the_format_of_the_centre() {
        assertThat(CaseNumber.of("{year}-{number:5}", 2026, "", 7)).hasToString("2026-00007");
        assertThat(CaseNumber.of("ЦНАП/{number}/{year}", 2026, "", 7)).hasToString("ЦНАП/7/2026");
        assertThat(CaseNumber.of("$1\\{number:3}·{year}", 2026, "", 7)).hasToString("$1\\007·2026");
    }

    @Test
    void a_number_longer_than_its_width_is_written_whole() {
        assertThat(CaseNumber.of("{year}-{number:3}", 2026, "", 123_456)).hasToString("2026-123456");
    }

    @Test
    void a_format_in_which_numbers_would_repeat_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CaseNumber.of("{number:5}", 2026, "", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> CaseNumber.of("{year}", 2026, "", 1));
    }

    @Test
    @Tag("R-082")
    void the_number_names_the_unit_that_counts_for_itself() {
        assertThat(CaseNumber.of("КП-{unit}-{year}-{number:3}", 2026, "С1", 7)).hasToString("КП-С1-2026-007");
        assertThat(CaseNumber.of("КП-{unit}-{year}-{number:3}", 2026, "", 7)).hasToString("КП-0-2026-007");
    }
}
