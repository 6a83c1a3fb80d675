package ua.cnap.portal.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.papers.ArchivalCheck.assertArchivalAndAccessible;
import static ua.cnap.portal.papers.PaperFixture.printed;
import static ua.cnap.portal.papers.PrintedText.withoutSpaces;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.papers.PaperFixture;
import ua.cnap.portal.papers.PrintedText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IssueRegisterPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant AT = Instant.parse("2026-11-20T12:05:00Z");

    @Test
    @Tag("R-209")
    void the_register_tells_who_took_what_by_which_document_and_has_room_to_sign() throws Exception {
        byte[] pdf = printed(IssueRegisterPaper.write(
                PaperFixture.CENTRE,
                new IssuePeriod(DAY, DAY.plusDays(1)),
                List.of(
                        line(RoutingAction.ISSUED, "Ґалаґан Євген Їжакович; паспорт 001234567"),
                        line(RoutingAction.SENT, "0600012345678"))));
        String text = PrintedText.of(pdf);

        assertThat(List.of(
                        "Реєстр видачі вихідних пакетів під підпис",
                        "За період 20.11.2026 – 21.11.2026",
                        "Видано 2",
                        "Ґалаґан Євген Їжакович; паспорт 001234567",
                        "надіслано поштою, № 0600012345678",
                        "20.11.2026, 14:05",
                        "Підпис"))
                .allSatisfy(expected -> assertThat(text).contains(withoutSpaces(expected)));
        assertThat(PrintedText.pages(pdf)).hasSize(1);
        assertArchivalAndAccessible(pdf);
    }

    @Test
    @Tag("R-209")
    void a_day_without_issue_says_so() throws Exception {
        byte[] pdf = printed(IssueRegisterPaper.write(PaperFixture.CENTRE, new IssuePeriod(DAY, DAY), List.of()));

        assertThat(PrintedText.of(pdf)).contains("Зацейперіоднічогоневидано.");
    }

    private static IssuedPackage line(RoutingAction action, String details) {
        return new IssuedPackage(
                1,
                "ЗД-2026-00007",
                "Призначення субсидії",
                "Ґалаґан Євген Їжакович",
                action,
                details,
                AT,
                "Коваленко Олена Іванівна");
    }
}
