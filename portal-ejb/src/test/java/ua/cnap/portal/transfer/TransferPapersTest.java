package ua.cnap.portal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.papers.ArchivalCheck.assertArchivalAndAccessible;
import static ua.cnap.portal.papers.PaperFixture.printed;
import static ua.cnap.portal.papers.PrintedText.withoutSpaces;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.papers.PaperFixture;
import ua.cnap.portal.papers.PrintedText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransferPapersTest {
    private static final Instant AT = Instant.parse("2026-11-20T12:05:00Z");
    private static final Instant PASSED = Instant.parse("2026-11-20T14:30:00Z");

    @Test
    @Tag("R-093")
    @Tag("R-107")
    void an_open_register_lists_the_packages_and_has_lines_for_who_carries_and_who_signs() throws Exception {
        byte[] pdf = printed(TransferRegisterPaper.write(PaperFixture.CENTRE, open(2, null, false)));
        String text = PrintedText.of(pdf);

        assertThat(List.of(
                        "Реєстр передачі справ суб’єкту надання № 12 від 20.11.2026",
                        "Управління соціального захисту",
                        "Кількість пакетів 2",
                        "1 ЗД-2026-00001 Призначення субсидії справа 3 20.11.2026, 14:05",
                        "2 ЗД-2026-00002 Призначення субсидії справа (заяву відкликано) 3",
                        "ПІБ: ____",
                        "Підпис: ____"))
                .allSatisfy(expected -> assertThat(text).contains(withoutSpaces(expected)));
        assertThat(text).doesNotContain("Координатор");
        assertThat(PrintedText.pages(pdf)).hasSize(1);
        assertArchivalAndAccessible(pdf);
    }

    @Test
    @Tag("R-094")
    @Tag("R-111")
    void a_register_that_was_passed_names_the_coordinator_the_way_and_both_sides() throws Exception {
        byte[] pdf = printed(TransferRegisterPaper.write(PaperFixture.CENTRE, open(70, PASSED, true)));
        String text = PrintedText.of(pdf);

        assertThat(List.of(
                        "Координатор: пакети звірено з реєстром Бондар Ірина Олегівна",
                        "Доставив працівник центру Гнатюк Максим Ігорович",
                        "Прийняв Литвин Софія Андріївна",
                        "20.11.2026, 16:30"))
                .allSatisfy(expected -> assertThat(text).contains(withoutSpaces(expected)));
        assertThat(PrintedText.pages(pdf)).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(page)
                .contains("Реєстр№12"));
        assertArchivalAndAccessible(pdf);
    }

    @Test
    @Tag("R-109")
    void an_act_has_number_date_cases_and_both_sides() throws Exception {
        OpenRegister open = open(3, PASSED, false);
        ActSummary act = new ActSummary(1, 4, PASSED, "Іваненко Олена Василівна", "Литвин Софія Андріївна", 3);

        byte[] pdf = printed(TransferActPaper.write(PaperFixture.CENTRE, open.register(), act, open.lines()));
        String text = PrintedText.of(pdf);

        assertThat(List.of(
                        "Акт приймання-передачі № 4 від 20.11.2026",
                        "Реєстр № 12 від 20.11.2026",
                        "центр передав, а суб’єкт надання прийняв пакетів документів: 3",
                        "20.11.2026, 16:30",
                        "3 ЗД-2026-00003",
                        "Передав Іваненко Олена Василівна",
                        "Прийняв Литвин Софія Андріївна",
                        "9QTM-4VXC-0D7N-PJ2KA"))
                .allSatisfy(expected -> assertThat(text).contains(withoutSpaces(expected)));
        assertThat(PrintedText.pages(pdf)).hasSize(1);
        assertArchivalAndAccessible(pdf);
    }

    private static OpenRegister open(int packages, Instant passedAt, boolean coordinated) {
        boolean passed = passedAt != null;
        RegisterSummary register = new RegisterSummary(
                5,
                12,
                Direction.TO_PROVIDER,
                "Управління соціального захисту",
                LocalDate.of(2026, 11, 20),
                packages,
                coordinated ? PASSED : null,
                coordinated ? "Бондар Ірина Олегівна" : null,
                passedAt,
                passed ? "Іваненко Олена Василівна" : null,
                passed ? TransferWay.DELIVERED : null,
                passed ? "Гнатюк Максим Ігорович" : null,
                passed ? "Литвин Софія Андріївна" : null);
        List<RegisterLine> lines = LongStream.rangeClosed(1, packages)
                .mapToObj(number -> new RegisterLine(
                        number,
                        number,
                        "ЗД-2026-0000" + number,
                        AT,
                        "Призначення субсидії",
                        RoutingAction.HANDED_OVER,
                        3,
                        AT,
                        "Іваненко Олена Василівна",
                        number == 2 ? CaseStatus.RECALLED : CaseStatus.HANDED_OVER))
                .toList();
        return new OpenRegister(register, lines, List.of(), coordinated, false);
    }
}
