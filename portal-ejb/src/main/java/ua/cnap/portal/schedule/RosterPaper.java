package ua.cnap.portal.schedule;

import static ua.cnap.portal.papers.PaperWords.word;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.papers.Paper;
import ua.cnap.portal.papers.PaperPage;
import ua.cnap.portal.papers.PaperPart.Line;
import ua.cnap.portal.papers.PaperWords;

/** The duty roster of a unit for a month as a paper (графік чергувань, R-035, R-209), to be signed and put up. */
final class RosterPaper {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("LLLL uuuu", Locale.forLanguageTag("uk"));
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private RosterPaper() {}

    static Paper write(CentreHeading centre, Unit unit, List<Desk> desks, DutyRoster roster) {
        String title = word("roster.title", MONTH.format(roster.month()));
        PaperPage page = new PaperPage(title, word("paper.subject", title, unit.name()), title);
        page.letterhead(centre);
        page.title(title);
        page.lines(List.of(
                new Line(word("roster.unit"), unit.name()),
                new Line(
                        word("roster.agreed"),
                        roster.agreedBy().isEmpty() ? word("roster.notAgreed") : roster.agreedBy()),
                new Line(word("roster.shifts"), String.valueOf(roster.shifts().size()))));
        Map<Long, String> numbers = desks.stream().collect(Collectors.toMap(Desk::id, Desk::number));
        page.grid(
                "roster",
                List.of(word("roster.day"), word("roster.hours"), word("roster.desk"), word("roster.person")),
                roster.shifts().stream()
                        .map(shift -> row(shift, numbers.getOrDefault(shift.deskId(), "")))
                        .toList());
        Element marks = page.marks();
        PaperPage.mark(marks, word("roster.drawn"), word("blank.name"), word("blank.signature"));
        PaperPage.mark(marks, word("roster.agrees"), word("blank.name"), word("blank.signature"));
        page.check();
        return page.dated(beginning(roster.month()));
    }

    private static Instant beginning(YearMonth month) {
        return month.atDay(1).atStartOfDay(KyivClock.ZONE).toInstant();
    }

    private static List<String> row(DutyShift shift, String desk) {
        return List.of(
                PaperWords.day(shift.day()), hour(shift.begins()) + "–" + hour(shift.ends()), desk, shift.person());
    }

    private static String hour(LocalTime time) {
        return HOUR.format(time);
    }
}
