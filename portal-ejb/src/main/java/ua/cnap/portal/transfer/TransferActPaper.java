package ua.cnap.portal.transfer;

import static ua.cnap.portal.papers.PaperWords.dayAndMinute;
import static ua.cnap.portal.papers.PaperWords.word;

import java.util.List;
import org.w3c.dom.Element;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.papers.Paper;
import ua.cnap.portal.papers.PaperPage;
import ua.cnap.portal.papers.PaperPart.Line;
import ua.cnap.portal.papers.PaperWords;

/** Act of acceptance and transfer (акт приймання-передачі, R-109): number, date, the cases, who gave and who took. */
final class TransferActPaper {
    private TransferActPaper() {}

    static Paper write(CentreHeading centre, RegisterSummary register, ActSummary act, List<RegisterLine> lines) {
        String day = PaperWords.day(act.madeAt());
        PaperPage page = new PaperPage(
                word("act.titled", act.number(), day),
                word("paper.subject", word("act." + register.direction()), register.providerName()),
                word("act.titled", act.number(), day));
        page.letterhead(centre);
        page.title(word("act.title", act.number(), day));
        page.lines(List.of(
                new Line(word("paper.provider"), register.providerName()),
                new Line(
                        word("act.register"),
                        word("act.registered", register.number(), PaperWords.day(register.day())))));
        page.paragraph(
                "", word("act.text", word("act." + register.direction()), lines.size(), dayAndMinute(act.madeAt())));
        page.grid(
                "transfer",
                List.of(
                        word("transfer.case"),
                        word("transfer.service"),
                        word("transfer.what"),
                        word("transfer.documents")),
                lines.stream().map(TransferActPaper::row).toList());
        page.section(word("paper.marks"));
        Element marks = page.marks();
        PaperPage.mark(marks, word("act.gave"), act.gave(), word("blank.stamp"));
        PaperPage.mark(marks, word("act.took"), act.took(), word("blank.stamp"));
        page.check();
        return page.dated(act.madeAt());
    }

    private static List<String> row(RegisterLine line) {
        return List.of(
                line.number(), line.serviceName(), word("transfer." + line.action()), String.valueOf(line.documents()));
    }
}
