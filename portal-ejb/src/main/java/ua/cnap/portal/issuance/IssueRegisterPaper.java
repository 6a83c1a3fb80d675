package ua.cnap.portal.issuance;

import static ua.cnap.portal.papers.PaperWords.word;

import java.util.List;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.papers.Paper;
import ua.cnap.portal.papers.PaperPage;
import ua.cnap.portal.papers.PaperPart.Line;
import ua.cnap.portal.papers.PaperWords;

/** Register of issue (реєстр видачі вихідних пакетів під підпис, R-209), with a column for the signature of who took it. */
final class IssueRegisterPaper {
    private IssueRegisterPaper() {}

    static Paper write(CentreHeading centre, IssuePeriod period, List<IssuedPackage> issued) {
        PaperPage page = new PaperPage(
                word("issued.titled", days(period)),
                word("paper.subject", word("issued.titled", days(period)), centre.name()),
                word("issued.titled", days(period)));
        page.letterhead(centre);
        page.title(word("issued.title"));
        page.lines(List.of(
                new Line(word("issued.period"), days(period)),
                new Line(word("issued.count"), String.valueOf(issued.size()))));
        if (issued.isEmpty()) {
            page.paragraph("", word("issued.none"));
        } else {
            page.grid(
                    "issued",
                    List.of(
                            word("issued.case"),
                            word("issued.receiver"),
                            word("issued.moment"),
                            word("issued.clerk"),
                            word("issued.signature")),
                    issued.stream().map(IssueRegisterPaper::row).toList());
        }
        page.check();
        return page.dated(period.begin());
    }

    private static String days(IssuePeriod period) {
        String from = PaperWords.day(period.from());
        return period.from().equals(period.to()) ? from : word("issued.days", from, PaperWords.day(period.to()));
    }

    private static List<String> row(IssuedPackage line) {
        return List.of(
                line.number() + "\n" + line.serviceName(),
                line.applicant() + "\n" + (line.isPosted() ? word("issued.posted", line.details()) : line.details()),
                PaperWords.dayAndMinute(line.at()),
                line.actor(),
                "");
    }
}
