package ua.cnap.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("R-004")
class EditorialMarkTest {
    private static final String DOUBT = "уточнюється";

    @Test
    void a_placeholder_is_never_read_by_a_citizen() {
        assertThat(EditorialMark.readable("PLACEHOLDER: розпорядження / рішення", DOUBT))
                .isEmpty();
        assertThat(EditorialMark.certain("https://kyivcnap.gov.ua (публічне джерело, не з акта)"))
                .isEmpty();
    }

    @Test
    void a_doubtful_text_is_read_with_its_doubt() {
        assertThat(EditorialMark.readable("скарга — протягом 30 днів (розд. VI) — перевірити", DOUBT))
                .contains("скарга — протягом 30 днів (розд. VI) (уточнюється)");
        assertThat(EditorialMark.readable("у день звернення (перевірити)", DOUBT))
                .contains("у день звернення (уточнюється)");
        assertThat(EditorialMark.readable("комісія; перевірити", DOUBT)).contains("комісія (уточнюється)");
        assertThat(EditorialMark.certain("у день звернення (перевірити)")).isEmpty();
    }

    @Test
    void a_remark_alone_is_not_read() {
        assertThat(EditorialMark.readable("перевірити (14 днів / 10 р. днів)", DOUBT))
                .isEmpty();
    }

    @Test
    void a_sure_text_is_read_as_it_is_and_an_absent_address_without_the_editors_words() {
        assertThat(EditorialMark.readable("Дохід перевищує межу", DOUBT)).contains("Дохід перевищує межу");
        assertThat(EditorialMark.certain("центральна частина м. Кривого Рогу (адреси в акті немає)"))
                .contains("центральна частина м. Кривого Рогу");
    }
}
