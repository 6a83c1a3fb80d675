package ua.cnap.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitorTest {
    @ParameterizedTest
    @CsvSource({
        "+380980163513, +380980163513",
        "0980163513, +380980163513",
        "098 016-35-13, +380980163513",
        "(0564) 90 08 12, +380564900812",
        "80980163513, +380980163513",
        "980163513, +380980163513",
        "0800500459, +380800500459"
    })
    void a_telephone_is_taken_in_any_of_its_forms(String typed, String kept) {
        Visitor visitor = typed("Шевченко Ганна", typed, "");

        assertThat(visitor.phone()).isEqualTo(kept);
        assertThat(visitor.defects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+48123456789", "90-10-10", "+38098016351", "00380980163513", "телефон"})
    void what_is_no_telephone_of_Ukraine_is_refused(String typed) {
        assertThat(typed("Шевченко Ганна", typed, "").defects()).containsExactly(Visitor.Defect.PHONE);
    }

    @Test
    void one_contact_is_enough_and_none_is_too_few() {
        assertThat(typed("Шевченко Ганна", "", "Hanna@Example.com").defects()).isEmpty();
        assertThat(typed("Шевченко Ганна", "", "Hanna@Example.com").email()).isEqualTo("hanna@example.com");
        assertThat(typed("Шевченко Ганна", " ", "").defects()).containsExactly(Visitor.Defect.CONTACT);
    }

    @Test
    void a_name_is_needed_and_fits_a_line() {
        assertThat(typed(" \u200b", "0980163513", "").defects()).containsExactly(Visitor.Defect.NAME);
        assertThat(typed("Я".repeat(151), "0980163513", "").defects()).containsExactly(Visitor.Defect.NAME);
    }

    @Test
    void needs_are_kept_as_they_were_chosen() {
        Set<Need> needs = Set.of(Need.WITH_CHILD, Need.SIGN_LANGUAGE);
        Visitor visitor = Visitor.typed("Шевченко Ганна", "0980163513", "", needs, "uk");

        assertThat(Visitor.needsOf(visitor.needsWritten())).isEqualTo(needs);
        assertThat(Visitor.needsOf("")).isEmpty();
    }

    private static Visitor typed(String name, String phone, String email) {
        return Visitor.typed(name, phone, email, Set.of(), "uk");
    }
}
