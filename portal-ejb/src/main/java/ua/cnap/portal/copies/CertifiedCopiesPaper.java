package ua.cnap.portal.copies;

import static ua.cnap.portal.papers.PaperWords.word;

import java.util.List;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.RoutingEntry;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.papers.Paper;
import ua.cnap.portal.papers.PaperPage;
import ua.cnap.portal.papers.PaperPart.Line;
import ua.cnap.portal.papers.PaperWords;

/**
 * Certification of copies (засвідчення копій документів, R-090): the files by their digests, the mark of conformity with name
 * and date, and the personal stamp of the administrator with full name and name of the centre (іменний штамп, R-189).
 */
final class CertifiedCopiesPaper {
    private CertifiedCopiesPaper() {}

    static Paper write(CaseDossier file, CentreHeading centre, RoutingEntry certified) {
        String titled = word("copies.titled", file.number());
        PaperPage page = new PaperPage(titled, word("paper.subject", titled, centre.name()), titled);
        page.letterhead(centre);
        page.title(word("copies.title"));
        page.lines(List.of(
                new Line(word("paper.case"), file.number()),
                new Line(
                        word("service"),
                        word(
                                "service.named",
                                file.service().serviceCode(),
                                file.service().serviceName())),
                new Line(word("applicant"), file.applicant().name())));
        page.paragraph("", word("copies.text"));
        page.grid(
                "",
                List.of(word("copies.document")),
                certified.details().lines().map(List::of).toList());
        page.paragraph(
                "stamp",
                word("copies.stamp", certified.actor(), centre.name(), PaperWords.dayAndMinute(certified.at())));
        page.section(word("paper.marks"));
        PaperPage.mark(page.marks(), word("copies.signed"), certified.actor(), word("blank.signature"));
        page.check();
        return page.dated(certified.at());
    }
}
