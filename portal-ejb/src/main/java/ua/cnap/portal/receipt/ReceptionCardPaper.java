package ua.cnap.portal.receipt;

import static ua.cnap.portal.papers.PaperWords.word;

import java.util.List;
import org.w3c.dom.Element;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.papers.Paper;
import ua.cnap.portal.papers.PaperPage;
import ua.cnap.portal.papers.PaperPart.Line;
import ua.cnap.portal.papers.PaperWords;

/**
 * Card of personal reception (картка реєстрації особистого прийому, R-209): an applicant asks to be received by the
 * management about a case. What is known is printed, the rest is written by hand; the card is passed on the same day.
 */
final class ReceptionCardPaper {
    private ReceptionCardPaper() {}

    static Paper write(CaseDossier file, Centre centre) {
        return write(file, CentreHeading.of(centre));
    }

    static Paper write(CaseDossier file, CentreHeading heading) {
        String titled = word("reception.titled", file.number());
        PaperPage page = new PaperPage(titled, word("paper.subject", titled, heading.name()), titled);
        page.letterhead(heading);
        page.title(word("reception.title"));
        page.lines(List.of(
                new Line(word("applicant"), file.applicant().name()),
                new Line(word("reception.address"), file.applicant().address()),
                new Line(word("paper.case"), file.number()),
                new Line(word("paper.registered"), PaperWords.dayAndMinute(file.registeredAt())),
                new Line(
                        word("service"),
                        word(
                                "service.named",
                                file.service().serviceCode(),
                                file.service().serviceName()))));
        for (String part : List.of("question", "official", "answer")) {
            page.section(word("reception." + part));
            page.paragraph("", word("reception.lines"));
        }
        page.section(word("paper.marks"));
        Element marks = page.marks();
        PaperPage.mark(marks, word("reception.registered"), word("blank.name"), word("blank.signature"));
        PaperPage.mark(marks, word("reception.received"), word("blank.day"), word("blank.signature"));
        page.check();
        return page.dated(file.registeredAt());
    }
}
