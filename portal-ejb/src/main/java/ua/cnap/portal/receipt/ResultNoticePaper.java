package ua.cnap.portal.receipt;

import static ua.cnap.portal.papers.PaperWords.dayAndMinute;
import static ua.cnap.portal.papers.PaperWords.word;

import java.util.ArrayList;
import java.util.List;
import ua.cnap.portal.papers.Paper;
import ua.cnap.portal.papers.PaperPage;
import ua.cnap.portal.papers.PaperPart.Line;
import ua.cnap.portal.papers.PaperWords;

/**
 * Notice of the result (повідомлення про результат розгляду), for applicants who are told by a letter on paper on the day
 * that the outgoing package comes.
 */
final class ResultNoticePaper {
    private ResultNoticePaper() {}

    static Paper write(ResultNoticeContent content) {
        String number = content.caseNumber();
        PaperPage page = new PaperPage(
                word("notice.titled", number),
                word("paper.subject", content.serviceName(), content.centre().name()),
                word("notice.titled", number));
        page.letterhead(content.centre());
        page.title(word("notice.title"));
        page.lines(lines(content));
        page.paragraph(
                "", word(content.refused() ? "notice.refused" : "notice.granted", dayAndMinute(content.cameAt())));
        page.paragraph("", word("notice.bring"));
        content.postedAfter().ifPresent(day -> page.paragraph("", word("notice.posted", PaperWords.day(day))));
        page.section(word("paper.marks"));
        PaperPage.mark(page.marks(), word("notice.signed"), word("blank.name"), word("blank.stamp"));
        page.check();
        return page.dated(content.cameAt());
    }

    private static List<Line> lines(ResultNoticeContent content) {
        List<Line> lines = new ArrayList<>(List.of(new Line(word("applicant"), content.applicant())));
        if (!content.address().isBlank()) {
            lines.add(new Line(word("notice.address"), content.address()));
        }
        lines.add(new Line(word("paper.case"), content.caseNumber()));
        lines.add(new Line(word("service"), word("service.named", content.serviceCode(), content.serviceName())));
        lines.add(new Line(word("notification"), content.notifyBy()));
        lines.add(new Line(word("delivery"), content.deliverBy()));
        return lines;
    }
}
