package ua.cnap.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.papers.ArchivalCheck.assertArchivalAndAccessible;
import static ua.cnap.portal.papers.PaperFixture.printed;
import static ua.cnap.portal.papers.PrintedText.withoutSpaces;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IssueDescriptionPaperTest {
    private static final Instant CAME = Instant.parse("2026-11-19T08:00:00Z");
    private static final Optional<IssueDescriptionContent.Issue> ISSUED = Optional.of(new IssueDescriptionContent.Issue(
            Instant.parse("2026-11-20T12:05:00Z"),
            "Коваленко Олена Іванівна",
            Optional.of("Ґалаґан Євген Їжакович; паспорт 001234567"),
            Optional.empty()));

    @Test
    @Tag("R-137")
    @Tag("R-208")
    void every_field_of_annex_4_is_printed() throws Exception {
        String printed = PrintedText.of(
                printed(IssueDescriptionPaper.write(description(List.of("Рішення", "Довідка"), ISSUED))));

        assertThat(List.of(
                        "Центр надання адміністративних послуг Здолбунівської міської ради",
                        "Опис № ЗД-2026-00007-В видачі документів",
                        "Суб’єкт звернення Ґалаґан Євген Їжакович",
                        "Адміністративна послуга 06-01 Призначення субсидії",
                        "Результат розгляду Послугу надано",
                        "Супровідні документи № з/п Назва документа 1 Рішення 2 Довідка",
                        "Відмітка про видачу документів Адміністратор ЦНАП",
                        "Вх. № ЗД-2026-00007",
                        "Видано вихідний пакет документів, дата 20.11.2026 Година 14:05",
                        "Адміністратор Коваленко Олена Іванівна Підпис: ___",
                        "Відмітка про отримання документів",
                        "ПІБ заявника (представника) Ґалаґан Євген Їжакович; паспорт 001234567",
                        "Дата 20.11.2026 Підпис ___"))
                .allSatisfy(text -> assertThat(printed).contains(withoutSpaces(text)));
    }

    @Test
    @Tag("R-208")
    void before_the_issue_there_are_lines_for_what_is_written_at_the_counter() throws Exception {
        String printed = PrintedText.of(printed(IssueDescriptionPaper.write(description(List.of(), Optional.empty()))));

        assertThat(List.of(
                        "№ з/п Назва документа 1 2 3",
                        "Видано вихідний пакет документів, дата ___.___.______ Година ____ год. ____ хв.",
                        "Адміністратор ПІБ: ____",
                        "ПІБ заявника (представника) ____",
                        "Дата ___.___.______ Підпис ____"))
                .allSatisfy(text -> assertThat(printed).contains(withoutSpaces(text)));
    }

    @Test
    @Tag("R-208")
    void what_was_posted_was_issued_with_the_number_of_its_parcel_and_nobody_signed_for_it() throws Exception {
        Optional<IssueDescriptionContent.Issue> posted = Optional.of(new IssueDescriptionContent.Issue(
                CAME, "Коваленко Олена Іванівна", Optional.empty(), Optional.of("0600012345678")));

        String printed = PrintedText.of(printed(IssueDescriptionPaper.write(description(List.of("Рішення"), posted))));

        assertThat(List.of(
                        "Година 10:00 Надіслано засобами поштового зв’язку, № 0600012345678",
                        "ПІБ заявника (представника) ____",
                        "Дата ___.___.______ Підпис ____"))
                .allSatisfy(text -> assertThat(printed).contains(withoutSpaces(text)));
    }

    @Test
    @Tag("R-208")
    void a_description_is_fit_for_the_archive_and_for_screen_readers_and_fits_one_sheet() throws Exception {
        for (byte[] pdf : List.of(
                printed(IssueDescriptionPaper.write(description(List.of("Рішення"), ISSUED))),
                printed(IssueDescriptionPaper.write(description(List.of(), Optional.empty()))))) {
            assertArchivalAndAccessible(pdf);
            assertThat(PrintedText.pages(pdf)).hasSize(1);
        }
    }

    private static IssueDescriptionContent description(
            List<String> documents, Optional<IssueDescriptionContent.Issue> issue) {
        return new IssueDescriptionContent(
                PaperFixture.inventory().centre(),
                "ЗД-2026-00007",
                "Ґалаґан Євген Їжакович",
                "06-01",
                "Призначення субсидії",
                "Послугу надано",
                documents,
                CAME,
                issue);
    }
}
