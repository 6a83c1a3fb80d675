package ua.cnap.portal.copies;

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
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.casework.RoutingEntry;
import ua.cnap.portal.papers.PaperFixture;
import ua.cnap.portal.papers.PrintedText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CertifiedCopiesPaperTest {
    @Test
    @Tag("R-090")
    @Tag("R-189")
    void a_certification_lists_the_files_and_bears_the_stamp_of_the_administrator_with_the_centre() throws Exception {
        String digest = "0123456789abcdef".repeat(4);
        RoutingEntry certified = DossierFixture.entry(
                RoutingAction.COPIES_CERTIFIED,
                "Паспорт (паспорт.pdf), SHA-256 " + digest + "\nДоговір (договір; копія.jpg), SHA-256 " + digest);

        byte[] pdf =
                printed(CertifiedCopiesPaper.write(DossierFixture.granted(certified), PaperFixture.CENTRE, certified));

        String text = PrintedText.of(pdf);
        assertThat(List.of(
                        "Засвідчення копій документів",
                        "1 Паспорт (паспорт.pdf), SHA-256 " + digest,
                        "2 Договір (договір; копія.jpg), SHA-256 " + digest,
                        "Згідно з оригіналом Адміністратор Коваленко Олена Іванівна",
                        PaperFixture.CENTRE.name(),
                        "20.11.2026, 10:15"))
                .allSatisfy(words -> assertThat(text).contains(withoutSpaces(words)));
        assertThat(PrintedText.pages(pdf)).hasSize(1);
        assertArchivalAndAccessible(pdf);
    }
}
