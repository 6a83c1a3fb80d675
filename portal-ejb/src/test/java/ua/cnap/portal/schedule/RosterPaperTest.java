package ua.cnap.portal.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.papers.ArchivalCheck.assertArchivalAndAccessible;
import static ua.cnap.portal.papers.PaperFixture.printed;
import static ua.cnap.portal.papers.PrintedText.withoutSpaces;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.centre.UnitKind;
import ua.cnap.portal.papers.PaperFixture;
import ua.cnap.portal.papers.PrintedText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RosterPaperTest {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Unit UNIT = new Unit("it", UnitKind.CENTRE, "Головний офіс", null, "м. Київ");

    @Test
    @Tag("R-035")
    @Tag("R-209")
    void the_roster_tells_who_is_on_duty_where_and_when_and_who_agreed_it() throws Exception {
        DutyRoster roster = new DutyRoster("it", "it", DECEMBER);
        roster.add(new DutyShift(
                "it", 7, "Ґалаґан Євген Їжакович", DECEMBER.atDay(1), LocalTime.of(9, 0), LocalTime.of(14, 30)));
        roster.submit("Остапчук Надія Григорівна", Instant.parse("2026-11-20T10:00:00Z"));
        byte[] before = printed(RosterPaper.write(PaperFixture.CENTRE, UNIT, List.of(), roster));
        roster.agree("заступник голови Коваль І. П.", Instant.parse("2026-11-24T10:00:00Z"));
        byte[] pdf = printed(RosterPaper.write(PaperFixture.CENTRE, UNIT, List.of(), roster));
        String text = PrintedText.of(pdf);

        assertThat(List.of(
                        "Графік чергувань на грудень 2026",
                        "Головний офіс",
                        "01.12.2026",
                        "09:00–14:30",
                        "Ґалаґан Євген Їжакович",
                        "Погоджено заступник голови Коваль І. П."))
                .allSatisfy(expected -> assertThat(text).contains(withoutSpaces(expected)));
        assertThat(PrintedText.of(before)).contains("непогоджено");
        assertArchivalAndAccessible(pdf);
    }
}
