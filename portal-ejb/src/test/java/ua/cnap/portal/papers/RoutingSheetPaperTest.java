package ua.cnap.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.papers.ArchivalCheck.assertArchivalAndAccessible;
import static ua.cnap.portal.papers.PaperFixture.printed;
import static ua.cnap.portal.papers.PrintedText.withoutSpaces;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoutingSheetPaperTest {
    private static final Instant REGISTERED = Instant.parse("2026-11-20T12:05:00Z");

    @Test
    @Tag("R-207")
    void every_field_of_annex_3_is_printed() throws Exception {
        String printed = PrintedText.of(printed(RoutingSheetPaper.write(sheet())));

        assertThat(List.of(
                        "Центр надання адміністративних послуг Здолбунівської міської ради",
                        "098 016 35 13",
                        "Лист про проходження справи",
                        "Реєстраційний номер ЗД-2026-00007",
                        "Від 20.11.2026",
                        "06-01 Призначення субсидії",
                        "Управління соціального захисту",
                        "Ґалаґан Євген Їжакович",
                        "№ з/п Дата і час Послідовність дій (етапи) Відповідальний",
                        "20.11.2026, 14:05",
                        "Передача справи суб’єкту надання Перелік переданих документів: 1. Заява 2. Декларація про доходи",
                        "Коваленко Олена Іванівна",
                        "3 ___.___.______ Передача результату до центру ____",
                        "4 ___.___.______ Отримання результату суб’єктом звернення"))
                .allSatisfy(text -> assertThat(printed).contains(withoutSpaces(text)));
    }

    @Test
    @Tag("R-100")
    void a_routing_sheet_is_fit_for_the_archive_and_for_screen_readers_and_fits_one_sheet() throws Exception {
        byte[] pdf = printed(RoutingSheetPaper.write(sheet()));

        assertArchivalAndAccessible(pdf);
        assertThat(PrintedText.pages(pdf)).hasSize(1);
    }

    private static RoutingSheetContent sheet() {
        return new RoutingSheetContent(
                PaperFixture.inventory().centre(),
                "ЗД-2026-00007",
                REGISTERED,
                "06-01",
                "Призначення субсидії",
                "Управління соціального захисту",
                "Ґалаґан Євген Їжакович",
                List.of(
                        new RoutingSheetContent.Stage(
                                REGISTERED, "Прийом і перевірка вхідного пакета", "", List.of(), "Портал ЦНАП"),
                        new RoutingSheetContent.Stage(
                                REGISTERED.plusSeconds(7200),
                                "Передача справи суб’єкту надання",
                                "",
                                List.of("Заява", "Декларація про доходи"),
                                "Коваленко Олена Іванівна")),
                List.of("Передача результату до центру", "Отримання результату суб’єктом звернення"));
    }
}
