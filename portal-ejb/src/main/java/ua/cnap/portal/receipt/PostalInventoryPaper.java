package ua.cnap.portal.receipt;

import static ua.cnap.portal.papers.PaperWords.word;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.PackageDocument;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.papers.Paper;
import ua.cnap.portal.papers.PaperPage;
import ua.cnap.portal.papers.PaperPart.Line;

/**
 * Postal inventory (опис вкладення) of an outgoing package that is sent by registered post with notice of delivery (R-136,
 * The post office compares it with what is put into the envelope and stamps both copies.
 */
final class PostalInventoryPaper {
    private static final List<String> LINE_TO_WRITE_ON = List.of("", "", "");
    private static final int LINES_TO_WRITE_ON = 3;

    private PostalInventoryPaper() {}

    /** Whether there is something to be posted, or that was. */
    static boolean isFor(CaseDossier file) {
        return file.status() == CaseStatus.READY || file.status() == CaseStatus.SENT;
    }

    static Paper write(CaseDossier file, Centre centre) {
        return write(file, CentreHeading.of(centre));
    }

    static Paper write(CaseDossier file, CentreHeading sender) {
        String titled = word("post.titled", file.number());
        PaperPage page = new PaperPage(titled, word("paper.subject", titled, sender.name()), titled);
        page.letterhead(sender);
        page.title(word("post.title"));
        page.lines(List.of(
                new Line(word("post.to"), file.applicant().name()),
                new Line(
                        word("post.address"),
                        file.applicant().address().isBlank()
                                ? word("post.blank")
                                : file.applicant().address()),
                new Line(word("paper.case"), file.number()),
                new Line(word("post.parcel"), word("post.blank"))));
        page.grid("post", List.of(word("post.thing"), word("post.count"), word("post.value")), things(file));
        page.paragraph("", word("post.copies"));
        page.section(word("paper.marks"));
        Element marks = page.marks();
        PaperPage.mark(marks, word("post.sender"), word("blank.name"), word("blank.signature"));
        PaperPage.mark(marks, word("post.office"), word("blank.name"), word("blank.stamp"));
        page.check();
        return page.dated(file.routing().get(0).at());
    }

    private static List<List<String>> things(CaseDossier file) {
        List<List<String>> outgoing = file.documents().stream()
                .filter(document -> document.kind().isOutgoing())
                .map(PackageDocument::title)
                .map(title -> List.of(title, "1", ""))
                .toList();
        return Stream.concat(outgoing.stream(), Stream.generate(() -> LINE_TO_WRITE_ON))
                .limit(outgoing.size() + (long) LINES_TO_WRITE_ON)
                .toList();
    }
}
