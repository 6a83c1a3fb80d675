package ua.cnap.portal.receipt;

import static ua.cnap.portal.papers.PaperWords.dayAndMinute;
import static ua.cnap.portal.papers.PaperWords.word;

import java.util.List;
import org.w3c.dom.Element;
import ua.cnap.portal.papers.Paper;
import ua.cnap.portal.papers.PaperPage;
import ua.cnap.portal.papers.PaperPart.Line;

/**
 * A refusal (відмова у наданні адміністративної послуги): written by the provider with the ground of law and the reasons
 * attached to the case and marked in the register; it tells how to file again.
 */
final class RefusalPaper {
    private RefusalPaper() {}

    static Paper write(RefusalContent content) {
        String number = content.caseNumber();
        PaperPage page = new PaperPage(
                word("refusal.titled", number),
                word("paper.subject", content.serviceName(), content.centre().name()),
                word("refusal.titled", number));
        page.letterhead(content.centre());
        page.title(word("refusal.title"));
        page.lines(List.of(
                new Line(word("paper.case"), number),
                new Line(word("paper.registered"), dayAndMinute(content.registeredAt())),
                new Line(word("service"), word("service.named", content.serviceCode(), content.serviceName())),
                new Line(word("paper.provider"), content.provider()),
                new Line(word("applicant"), content.applicant())));
        page.section(word("refusal.ground"));
        page.paragraph("", content.ground());
        page.section(word("refusal.reasons"));
        page.paragraph("", content.reasons());
        page.section(word("refusal.rights"));
        page.paragraph("", word("refusal.again"));
        page.paragraph("", word("refusal.appeal"));
        page.section(word("paper.marks"));
        Element marks = page.marks();
        PaperPage.mark(marks, word("refusal.signed"), word("blank.name"), word("blank.stamp"));
        PaperPage.mark(marks, word("refusal.entered"), content.enteredBy(), dayAndMinute(content.enteredAt()));
        page.check();
        return page.dated(content.enteredAt());
    }
}
