package ua.cnap.portal.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.papers.ArchivalCheck.assertArchivalAndAccessible;
import static ua.cnap.portal.papers.PaperFixture.printed;
import static ua.cnap.portal.papers.PrintedText.withoutSpaces;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.DossierFixture;
import ua.cnap.portal.papers.PaperFixture;
import ua.cnap.portal.papers.PrintedText;

@Tag("R-209")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PostalPapersTest {
    @Test
    void a_postal_inventory_names_addressee_and_things_and_has_lines_to_write_on() throws Exception {
        byte[] pdf = printed(PostalInventoryPaper.write(DossierFixture.granted(), PaperFixture.CENTRE));

        assertSays(
                pdf,
                "Опис вкладення",
                "Кому Ґалаґан Євген Їжакович",
                "Куди 35705, м. Здолбунів, вул. Шкільна, 1",
                "1 Рішення про призначення субсидії 1",
                "у двох примірниках",
                "Перевірив працівник пошти");
    }

    @Test
    void a_card_of_personal_reception_says_who_asks_about_which_case() throws Exception {
        byte[] pdf = printed(ReceptionCardPaper.write(DossierFixture.granted(), PaperFixture.CENTRE));

        assertSays(
                pdf,
                "Картка реєстрації особистого прийому",
                "Ґалаґан Євген Їжакович",
                "ЗД-2026-00007",
                "Питання, з якого звертаються",
                "Передано керівництву");
    }

    private static void assertSays(byte[] pdf, String... expected) throws Exception {
        String text = PrintedText.of(pdf);
        assertThat(List.of(expected)).allSatisfy(words -> assertThat(text).contains(withoutSpaces(words)));
        assertThat(PrintedText.pages(pdf)).hasSize(1);
        assertArchivalAndAccessible(pdf);
    }
}
