package ua.cnap.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.papers.ArchivalCheck.assertArchivalAndAccessible;
import static ua.cnap.portal.papers.PaperFixture.printed;
import static ua.cnap.portal.papers.PrintedText.withoutSpaces;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsentPaperTest {
    @Test
    void the_certificate_names_the_package_the_term_and_the_right_it_gives() throws Exception {
        String printed = PrintedText.of(printed(ConsentPaper.write(content())));

        assertThat(List.of(
                        "Довідка про мовчазну згоду",
                        "Реєстраційний номер ЗД-2026-00007",
                        "20.11.2026, 14:05",
                        "09-04 Дозвіл на розміщення зовнішньої реклами",
                        "Ґалаґан Євген Їжакович",
                        "Останній день строку 04.12.2026",
                        "18.12.2026",
                        "№ 2806-IV",
                        "Днем видачі вважається останній день строку: 04.12.2026.",
                        "Фотографії місця"))
                .allSatisfy(text -> assertThat(printed).contains(withoutSpaces(text)));
    }

    @Test
    void the_certificate_is_fit_for_the_archive_and_for_screen_readers_and_fits_one_sheet() throws Exception {
        byte[] pdf = printed(ConsentPaper.write(content()));

        assertArchivalAndAccessible(pdf);
        assertThat(PrintedText.pages(pdf)).hasSize(1);
    }

    private static ConsentContent content() {
        return new ConsentContent(
                PaperFixture.inventory().centre(),
                "ЗД-2026-00007",
                Instant.parse("2026-11-20T12:05:00Z"),
                "09-04",
                "Дозвіл на розміщення зовнішньої реклами",
                "Робочий орган з питань зовнішньої реклами",
                "Ґалаґан Євген Їжакович",
                List.of("Заява", "Фотографії місця"),
                LocalDate.of(2026, 12, 4),
                LocalDate.of(2026, 12, 18),
                Instant.parse("2026-12-18T22:00:40Z"));
    }
}
