package ua.cnap.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.papers.ArchivalCheck.assertArchivalAndAccessible;
import static ua.cnap.portal.papers.PaperFixture.printed;
import static ua.cnap.portal.papers.PrintedText.withoutSpaces;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InventoryPaperTest {
    private static final InventoryContent.Document ORDER =
            new InventoryContent.Document("Ордер на житло № 5 (ордер.pdf)", "Копія");

    @Test
    @Tag("R-079")
    void an_inventory_is_fit_for_the_archive_and_for_screen_readers() throws Exception {
        assertArchivalAndAccessible(printed(InventoryPaper.write(PaperFixture.inventory())));
        assertArchivalAndAccessible(printed(InventoryPaper.write(longInventory())));
    }

    @Test
    @Tag("R-214")
    @Tag("R-205")
    void every_field_of_annex_1_is_printed() throws Exception {
        String printed = PrintedText.of(printed(InventoryPaper.write(PaperFixture.inventory())));
        List<String> annex = List.of(
                "Центр надання адміністративних послуг Здолбунівської міської ради",
                "35705, Рівненська область, Рівненський район, м. Здолбунів, вул. Грушевського, буд. 14, 098 016 35 13",
                "Опис вхідного пакета документів",
                "06-01 Реєстрація місця проживання (перебування) особи",
                "№ з/п Назва документа Оригінал / копія",
                "3 Ордер № 5 (ордер.jpg) Копія",
                "Електронною поштою: galagan@example.ua",
                "Особисто в центрі",
                "Бажане місце отримання результату вул. Грушевського, 14, вікно 3",
                "Строк надання послуги 5 робочих днів",
                "27.11.2026 (5 робочих днів, починаючи з наступного дня після подання)",
                "21.11.2026, 14:05",
                "Вхідний номер справи 00123/2026",
                "Зареєстровано порталом автоматично",
                "Підпис і печатка не потрібні",
                "Відмітка про подачу документів",
                "Ґалаґан Євген Їжакович, представник Дерев’янко Ольга Ігорівна",
                "Підписано КЕП, сертифікат 5E984D526F82F38F Дата: 21.11.2026",
                "Відмітка про отримання готового результату",
                PaperFixture.CODE,
                "https://cnap.example.ua/status");
        assertThat(annex).allSatisfy(text -> assertThat(printed).contains(withoutSpaces(text)));
    }

    @Test
    @Tag("R-086")
    void defects_of_the_package_are_marked() throws Exception {
        assertThat(PrintedText.of(printed(InventoryPaper.write(longInventory()))))
                .contains("НедолікипакетаНедоданодовіреність.");
    }

    @Test
    void the_code_is_not_given_away_by_the_printed_address() throws Exception {
        assertThat(PrintedText.of(printed(InventoryPaper.write(PaperFixture.inventory()))))
                .doesNotContain("#");
    }

    @Test
    @Tag("R-079")
    void a_usual_package_fits_one_sheet() throws Exception {
        InventoryContent usual = PaperFixture.inventory(Collections.nCopies(8, ORDER), List.of());
        assertThat(PrintedText.pages(printed(InventoryPaper.write(usual)))).hasSize(1);
    }

    @Test
    @Tag("R-079")
    void the_inventory_of_the_counter_is_two_copies_a_sheet_each() throws Exception {
        byte[] paper = printed(InventoryPaper.writeTwice(PaperFixture.inventory()));

        List<String> pages = PrintedText.pages(paper);
        assertThat(pages).hasSize(2).allSatisfy(page -> assertThat(page).contains(PaperFixture.CODE));
        assertThat(pages.get(0)).contains("Примірниксуб’єктазвернення");
        assertThat(pages.get(1)).contains("Примірникцентру");
        assertArchivalAndAccessible(paper);
    }

    @Test
    void a_long_list_repeats_its_head_and_keeps_the_code_beside_its_qr() throws Exception {
        for (int documents = 55; documents < 75; documents++) {
            byte[] pdf = printed(
                    InventoryPaper.write(PaperFixture.inventory(Collections.nCopies(documents, ORDER), List.of())));
            List<String> pages = PrintedText.pages(pdf);
            assertThat(pages.get(0)).contains("Назвадокумента");
            assertThat(pages.get(1)).contains("Назвадокумента");
            assertThat(pages.get(PrintedText.pageWithImage(pdf))).contains(PaperFixture.CODE);
        }
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        assertThat(printed(InventoryPaper.write(PaperFixture.inventory())))
                .isEqualTo(printed(InventoryPaper.write(PaperFixture.inventory())));
    }

    private static InventoryContent longInventory() {
        return PaperFixture.inventory(Collections.nCopies(60, ORDER), List.of("Не додано довіреність."));
    }
}
