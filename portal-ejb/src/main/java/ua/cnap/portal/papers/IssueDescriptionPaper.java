package ua.cnap.portal.papers;

import static ua.cnap.portal.papers.PaperWords.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Description of the documents that are issued (опис видачі документів, annex 4, R-137, R-208): what the applicant gets
 * with the result, who issued it and when. Printed before the issue it has lines for what is not known yet; the
 * signatures are always put by hand.
 */
public final class IssueDescriptionPaper {
    private static final List<List<String>> LINES_TO_WRITE_ON = List.of(List.of(""), List.of(""), List.of(""));

    private final IssueDescriptionContent content;
    private final PaperPage page;

    private IssueDescriptionPaper(IssueDescriptionContent content) {
        this.content = content;
        this.page = new PaperPage(
                word("issue.titled", content.number()),
                word("issue.subject", content.serviceName(), content.centre().name()),
                word("issue.titled", content.number()));
    }

    /** Writes the description. */
    public static Paper write(IssueDescriptionContent content) {
        IssueDescriptionPaper paper = new IssueDescriptionPaper(content);
        paper.writeHead();
        paper.writeDocuments();
        paper.writeIssue();
        paper.writeReceipt();
        paper.page.check();
        return paper.page.dated(
                content.issue().map(IssueDescriptionContent.Issue::at).orElse(content.cameAt()));
    }

    private void writeHead() {
        page.letterhead(content.centre());
        page.title(word("issue.title", content.number()));
        page.lines(List.of(
                new PaperPart.Line(word("applicant"), content.applicant()),
                new PaperPart.Line(
                        word("service"), word("service.named", content.serviceCode(), content.serviceName())),
                new PaperPart.Line(word("issue.outcome"), content.outcome())));
    }

    private void writeDocuments() {
        page.section(word("issue.documents"));
        List<List<String>> rows = content.documents().stream().map(List::of).toList();
        page.grid(
                rows.isEmpty() ? "empty" : "",
                List.of(word("issue.document")),
                rows.isEmpty() ? LINES_TO_WRITE_ON : rows);
    }

    private void writeIssue() {
        Optional<IssueDescriptionContent.Issue> issue = content.issue();
        page.section(word("issue.issued"));
        List<PaperPart.Line> lines = new ArrayList<>(List.of(
                new PaperPart.Line(word("issue.administrator"), content.centre().name()),
                new PaperPart.Line(word("issue.incoming"), content.caseNumber()),
                new PaperPart.Line(word("issue.day"), day(issue)),
                new PaperPart.Line(
                        word("issue.hour"),
                        issue.map(made -> PaperWords.minute(made.at())).orElseGet(() -> word("issue.blank.hour")))));
        issue.flatMap(IssueDescriptionContent.Issue::parcel)
                .ifPresent(parcel -> lines.add(new PaperPart.Line(word("issue.parcel"), parcel)));
        lines.add(new PaperPart.Line(word("issue.administrator.signed"), administrator(issue)));
        page.lines(lines);
    }

    private static String administrator(Optional<IssueDescriptionContent.Issue> issue) {
        return word(
                "signed",
                issue.map(IssueDescriptionContent.Issue::administrator).orElseGet(() -> word("blank.name")),
                word("blank.signature"));
    }

    private void writeReceipt() {
        Optional<IssueDescriptionContent.Issue> taken =
                content.issue().filter(made -> made.receiver().isPresent());
        page.section(word("issue.received"));
        page.lines(List.of(
                new PaperPart.Line(
                        word("issue.receiver"),
                        taken.flatMap(IssueDescriptionContent.Issue::receiver)
                                .orElseGet(() -> word("issue.blank.name"))),
                new PaperPart.Line(word("issue.receipt.day"), day(taken)),
                new PaperPart.Line(word("issue.receipt.signature"), word("issue.blank.name"))));
    }

    private static String day(Optional<IssueDescriptionContent.Issue> issue) {
        return issue.map(made -> PaperWords.day(made.at())).orElseGet(() -> word("blank.day"));
    }
}
