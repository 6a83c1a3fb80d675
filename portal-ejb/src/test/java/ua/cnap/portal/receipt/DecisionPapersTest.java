package ua.cnap.portal.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.papers.ArchivalCheck.assertArchivalAndAccessible;
import static ua.cnap.portal.papers.PaperFixture.printed;
import static ua.cnap.portal.papers.PrintedText.withoutSpaces;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.papers.PaperFixture;
import ua.cnap.portal.papers.PrintedText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionPapersTest {
    private static final Instant CAME = Instant.parse("2026-11-20T12:05:00Z");

    @Test
    @Tag("R-143")
    @Tag("R-144")
    void a_refusal_names_its_ground_its_reasons_and_when_it_was_marked_in_the_register() throws Exception {
        byte[] pdf = printed(RefusalPaper.write(refusal("Довідку про доходи не подано: п. 8 Порядку 848")));
        String text = PrintedText.of(pdf);

        assertThat(List.of(
                        "Центр надання адміністративних послуг Здолбунівської міської ради",
                        "Відмова у наданні адміністративної послуги",
                        "Реєстраційний номер справи ЗД-2026-00007",
                        "Управління соціального захисту",
                        "Ґалаґан Євген Їжакович",
                        "Підстава відмови Подано не всі документи",
                        "Довідку про доходи не подано: п. 8 Порядку 848",
                        "може подати документи повторно",
                        "позначено в реєстрі Коваленко Олена Іванівна 20.11.2026, 14:05",
                        "9QTM-4VXC-0D7N-PJ2KA"))
                .allSatisfy(expected -> assertThat(text).contains(withoutSpaces(expected)));
        assertThat(PrintedText.pages(pdf)).hasSize(1);
        assertArchivalAndAccessible(pdf);
    }

    @Test
    @Tag("R-143")
    void what_was_typed_into_a_refusal_stays_text_however_it_looks() throws Exception {
        byte[] pdf = printed(RefusalPaper.write(refusal("</p><img src=x> {0} ст. 9 😀".repeat(60))));

        assertThat(PrintedText.of(pdf)).contains(withoutSpaces("</p><img src=x> {0} ст. 9 [U+1F600]"));
        assertArchivalAndAccessible(pdf);
    }

    @Test
    @Tag("R-132")
    @Tag("R-139")
    void a_notice_tells_what_came_where_it_waits_and_until_when() throws Exception {
        byte[] pdf = printed(ResultNoticePaper.write(notice(false)));
        String text = PrintedText.of(pdf);

        assertThat(List.of(
                        "Повідомлення про результат розгляду справи",
                        "Ґалаґан Євген Їжакович Адреса 35705, м. Здолбунів, вул. Шкільна, 1",
                        "надійшов до центру 20.11.2026, 14:05",
                        "документ, що посвідчує особу",
                        "не отримано до 20.01.2027 включно",
                        "Спосіб повідомлення поштою"))
                .allSatisfy(expected -> assertThat(text).contains(withoutSpaces(expected)));
        assertThat(PrintedText.of(printed(ResultNoticePaper.write(notice(true)))))
                .contains("відмовлено");
        assertThat(PrintedText.pages(pdf)).hasSize(1);
        assertArchivalAndAccessible(pdf);
    }

    private static RefusalContent refusal(String reasons) {
        return new RefusalContent(
                PaperFixture.CENTRE,
                "ЗД-2026-00007",
                CAME,
                "06-01",
                "Призначення субсидії",
                "Управління соціального захисту",
                "Ґалаґан Євген Їжакович",
                "Подано не всі документи",
                reasons,
                CAME,
                "Коваленко Олена Іванівна");
    }

    private static ResultNoticeContent notice(boolean refused) {
        return new ResultNoticeContent(
                PaperFixture.CENTRE,
                "ЗД-2026-00007",
                "06-01",
                "Призначення субсидії",
                "Ґалаґан Євген Їжакович",
                "35705, м. Здолбунів, вул. Шкільна, 1",
                refused,
                CAME,
                "поштою",
                "особисто в центрі",
                Optional.of(LocalDate.of(2027, 1, 20)));
    }
}
