package ua.cnap.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.papers.PrintedText.withoutSpaces;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.card.CardParser;
import ua.cnap.portal.forms.FieldType;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BlankPaperTest {
    private static final ApplicationContent.ServiceLine SERVICE = new ApplicationContent.ServiceLine(
            "09-01", "Реєстрація декларації відповідності матеріально-технічної бази", 4, Optional.empty());

    @Test
    void a_blank_is_fit_for_the_archive_and_for_screen_readers() throws Exception {
        ArchivalCheck.assertArchivalAndAccessible(BlankPaper.render(SERVICE, FormFixture.form(), PaperFixture.MOMENT));
    }

    @ParameterizedTest
    @Tag("R-011")
    @ValueSource(
            strings = {
                "01-01", "01-04", "01-05", "04-01", "05-01", "06-01", "06-02", "09-01", "09-02", "09-04", "09-06",
                "09-08"
            })
    void every_form_that_comes_with_the_portal_has_a_blank(String code) throws Exception {
        Card card = card(code);
        ApplicationContent.ServiceLine service = new ApplicationContent.ServiceLine(
                code, card.name().uk(), card.version(), card.information().validFrom());
        byte[] blank = BlankPaper.render(service, card.form().orElseThrow(), PaperFixture.MOMENT);
        ArchivalCheck.assertArchivalAndAccessible(blank);
        assertThat(PrintedText.of(blank)).contains(withoutSpaces(card.name().uk()));
    }

    private static Card card(String code) throws IOException {
        try (InputStream file = Card.class.getResourceAsStream("/catalogue/cards/" + code + ".json")) {
            return new CardParser().parse(file.readAllBytes()).card().orElseThrow();
        }
    }

    @Test
    @Tag("R-011")
    void a_blank_asks_everything_the_form_asks_and_names_its_versions() throws Exception {
        String printed = PrintedText.of(BlankPaper.render(SERVICE, FormFixture.form(), PaperFixture.MOMENT));
        for (FieldType type : FieldType.values()) {
            if (type != FieldType.TABLE && type != FieldType.SIGNATURE) {
                assertThat(printed).contains(withoutSpaces("Питання " + type.code()));
            }
        }
        List<String> asked = List.of(
                "09-01 Реєстрація декларації",
                "картка версії 4, форма версії 2",
                "Відомості про суб’єкта господарювання",
                "Тип *",
                "Юридична особа",
                "Підказка до питання",
                "Діти *",
                "Запис 2");
        assertThat(asked).allSatisfy(text -> assertThat(printed).contains(withoutSpaces(text)));
        assertThat(printed).doesNotContain("Підписання").doesNotContain("незазначено");
    }

    @Test
    @Tag("R-076")
    void what_the_counter_knows_of_the_applicant_stands_in_the_composed_application() throws Exception {
        Card card = card("06-01");
        ApplicationContent.ServiceLine service =
                new ApplicationContent.ServiceLine("06-01", card.name().uk(), 1, Optional.empty());
        Map<String, String> known = Map.of("applicant.lastName", "Шевченко", "applicant.rnokpp", "3300602269");

        byte[] composed = BlankPaper.render(service, card.form().orElseThrow(), known, PaperFixture.MOMENT);

        ArchivalCheck.assertArchivalAndAccessible(composed);
        assertThat(PrintedText.of(composed)).contains("Шевченко").contains("3300602269");
    }

    @Test
    void a_blank_says_in_words_when_a_field_is_to_be_filled_in() throws Exception {
        String printed = PrintedText.of(BlankPaper.render(SERVICE, FormFixture.form(), PaperFixture.MOMENT));
        List<String> conditions = List.of(
                "Заповнюють, якщо «Тип» — Юридична особа або Фізична особа — підприємець",
                "Заповнюють, якщо «Тип» — будь-що, крім «Юридична особа»",
                "Заповнюють, якщо позначено «Питання checkbox»",
                "Обов’язково, якщо позначено «Питання checkbox»",
                "Заповнюють, якщо не заповнено «Тип»",
                "Заповнюють, якщо «Вік заявника» — від 14 до 18",
                "Заповнюють, якщо «Хто звертається» — громадянин; «Питання checkbox» — ні");
        assertThat(conditions).allSatisfy(text -> assertThat(printed).contains(withoutSpaces(text)));
    }

    @Test
    void the_same_card_gives_the_same_bytes() {
        assertThat(BlankPaper.render(SERVICE, FormFixture.form(), PaperFixture.MOMENT))
                .isEqualTo(BlankPaper.render(SERVICE, FormFixture.form(), PaperFixture.MOMENT));
    }
}
