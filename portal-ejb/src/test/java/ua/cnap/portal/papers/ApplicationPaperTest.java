package ua.cnap.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.cnap.portal.papers.ArchivalCheck.assertArchivalAndAccessible;
import static ua.cnap.portal.papers.PrintedText.withoutSpaces;

import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApplicationPaperTest {

    @Test
    void an_application_is_fit_for_the_archive_and_for_screen_readers() throws Exception {
        assertArchivalAndAccessible(ApplicationPaper.render(PaperFixture.application()));
    }

    @Test
    void an_application_full_of_hostile_text_is_fit_as_well() throws Exception {
        assertArchivalAndAccessible(ApplicationPaper.render(PaperFixture.hostileApplication()));
    }

    @Test
    void the_check_of_fitness_finds_fault_with_a_plain_sheet() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        assertThat(ArchivalCheck.faults(plain.toByteArray(), PDFAFlavour.PDFA_2_A))
                .isNotEmpty();
        assertThat(ArchivalCheck.faults(plain.toByteArray(), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
    }

    @Test
    @Tag("R-080")
    void everything_the_applicant_declares_is_printed() throws Exception {
        String printed = PrintedText.of(ApplicationPaper.render(PaperFixture.application()));
        List<String> declared = List.of(
                "Центр надання адміністративних послуг Здолбунівської міської ради",
                "35705, Рівненська область",
                "098 016 35 13",
                "06-01 Реєстрація місця проживання (перебування) особи",
                "версія 3, чинна з 01.01.2026",
                "Від імені іншої особи, представник",
                "Ґалаґан Євген Їжакович",
                "3184710691",
                "Дерев’янко Ольга Ігорівна",
                "Довіреність № 17 від 03.04.2026, чинна до 03.04.2027",
                "Нове місце проживання",
                "вул. Є. Коновальця, 7, кв. 12, м. Здолбунів",
                "Дата вибуття не зазначено",
                "Діти, які переїжджають",
                "Ґалаґан Їжакевич Марʼяна",
                "29.02.2020",
                "паспорт.pdf",
                "204 800",
                PaperFixture.SHA_256,
                PaperFixture.LONG_NAME.replace(' ', '_') + ".jpg",
                "Електронною поштою: galagan@example.ua",
                "Особисто в центрі, вул. Грушевського, 14",
                "наведені відомості правдиві. Сплачено 49,92 ₴.",
                "підготовлено 21.11.2026 о 14:05 за київським часом");
        assertThat(declared).allSatisfy(text -> assertThat(printed).contains(withoutSpaces(text)));
    }

    @Test
    void markup_in_an_answer_is_printed_as_it_was_typed() throws Exception {
        String printed = PrintedText.of(ApplicationPaper.render(PaperFixture.hostileApplication()));
        assertThat(printed).contains(withoutSpaces(PaperFixture.HOSTILE)).contains("ї".repeat(300));
    }

    @Test
    void a_character_without_a_picture_is_printed_as_its_code() throws Exception {
        String printed = PrintedText.of(ApplicationPaper.render(PaperFixture.hostileApplication()));
        assertThat(printed).contains("№60[U+1F600]").contains("[U+202E]гоп").contains("два[U+0000]");
    }

    @Test
    void a_table_repeats_its_head_on_every_page() throws Exception {
        List<String> pages = PrintedText.pages(ApplicationPaper.render(PaperFixture.hostileApplication()));
        List<String> listing =
                pages.stream().filter(page -> page.contains("OR1=1")).toList();
        assertThat(listing).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(page)
                .contains("№з/пНазваОписНомер"));
    }

    @Test
    void a_table_too_wide_for_the_sheet_is_printed_row_by_row() throws Exception {
        String printed = PrintedText.of(ApplicationPaper.render(PaperFixture.hostileApplication()));
        assertThat(printed).contains("Запис2НазваНазва");
    }

    @Test
    void a_row_taller_than_the_sheet_flows_on_to_the_next() throws Exception {
        List<String> row = List.of("я".repeat(4000), "рядок\n".repeat(200), "кінець");
        PaperPart table = new PaperPart.Table("Таблиця", List.of("А", "Б", "В"), List.of(row, row));
        ApplicationContent.Section section = new ApplicationContent.Section("Розділ", List.of(table));
        byte[] pdf = ApplicationPaper.render(PaperFixture.application(List.of(section), List.of()));
        assertArchivalAndAccessible(pdf);
        assertThat(PrintedText.of(pdf).chars().filter(letter -> letter == 'я').count())
                .isGreaterThanOrEqualTo(8000);
    }

    @Test
    void a_row_of_other_length_than_the_head_is_refused() {
        List<List<String>> rows = List.of(List.of("a", "b"));
        assertThatThrownBy(() -> new PaperPart.Table("Таблиця", List.of("A"), rows))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_content_gives_the_same_bytes_whatever_the_zone_and_locale() {
        byte[] first = ApplicationPaper.render(PaperFixture.application());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ApplicationPaper.render(PaperFixture.application())).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void papers_drawn_at_the_same_time_do_not_disturb_each_other() throws Exception {
        byte[] expected = ApplicationPaper.render(PaperFixture.hostileApplication());
        Callable<byte[]> drawing = () -> ApplicationPaper.render(PaperFixture.hostileApplication());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<byte[]> drawn : threads.invokeAll(Collections.nCopies(16, drawing))) {
                assertThat(drawn.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_paper_names_its_language_and_title_and_has_bookmarks() throws Exception {
        try (PDDocument document = Loader.loadPDF(ApplicationPaper.render(PaperFixture.application()))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("uk");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Заява: Реєстрація місця проживання (перебування) особи");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-11-21T12:05:47Z");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(PDOutlineItem::getTitle)
                    .contains("Нове місце проживання", "Додані документи");
        }
    }
}
