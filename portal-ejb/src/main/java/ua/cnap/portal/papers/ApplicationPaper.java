package ua.cnap.portal.papers;

import static ua.cnap.portal.papers.PaperWords.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.cnap.portal.papers.ApplicationContent.AttachedFile;

/**
 * The application (заява) as the paper that is shown to the applicant, signed and kept. Law 5203-VI, art. 9: an
 * administrative service is given on an application, which may be filed electronically.
 */
public final class ApplicationPaper {
    private final ApplicationContent content;
    private final PaperPage page;

    private ApplicationPaper(ApplicationContent content) {
        this.content = content;
        String title = word(
                either("application.titled", "supplement.titled"),
                content.service().name());
        this.page = new PaperPage(
                title,
                word(
                        either("application.subject", "supplement.subject"),
                        content.service().code(),
                        content.centre().name()),
                word(
                        either("application.footer", "supplement.footer"),
                        content.service().code(),
                        PaperWords.day(content.preparedAt())));
    }

    /** Draws the application. The same content always gives the same bytes, which the signature is made over. */
    public static byte[] render(ApplicationContent content) {
        ApplicationPaper paper = new ApplicationPaper(content);
        paper.writeService();
        paper.writeApplicant();
        paper.writeAnswers();
        paper.writeFiles();
        if (content.supplementTo().isEmpty()) {
            paper.writeWishes();
        }
        paper.writeStatement();
        return PaperPress.print(paper.page, content.preparedAt());
    }

    private void writeService() {
        page.letterhead(content.centre());
        page.title(title());
        page.lines(content.service().lines());
    }

    /** The word of an application, or of a supplement to one. */
    private String either(String application, String supplement) {
        return content.supplementTo().isPresent() ? supplement : application;
    }

    private String title() {
        return content.supplementTo()
                .map(number -> word("supplement.title", number))
                .orElse(word("application.title"));
    }

    private void writeApplicant() {
        page.section(word("applicant"));
        List<PaperPart.Line> lines = new ArrayList<>();
        lines.add(new PaperPart.Line(word("capacity"), content.capacity()));
        lines.addAll(content.applicant());
        page.lines(lines);
        if (!content.representative().isEmpty()) {
            page.section(word("representative"));
            page.lines(content.representative());
        }
    }

    private void writeAnswers() {
        for (ApplicationContent.Section section : content.sections()) {
            page.section(section.title());
            page.parts(section.parts());
        }
    }

    private void writeFiles() {
        page.section(word("files"));
        if (content.files().isEmpty()) {
            page.paragraph("", word("files.none"));
            return;
        }
        page.grid(
                "files",
                List.of(word("files.document"), word("files.file"), word("files.size")),
                content.files().stream().map(ApplicationPaper::row).toList());
    }

    private static List<String> row(AttachedFile file) {
        String size = String.format(Locale.ROOT, "%,d", file.size()).replace(',', '\u00a0');
        return List.of(file.document(), word("files.digest", file.fileName(), file.sha256()), size);
    }

    private void writeWishes() {
        page.section(word("result"));
        page.lines(List.of(
                new PaperPart.Line(word("notification"), content.notification()),
                new PaperPart.Line(word("delivery"), content.delivery())));
    }

    private void writeStatement() {
        page.section(word("statement"));
        page.paragraph("statement", content.statement());
        page.paragraph(
                "prepared",
                word(
                        either("application.prepared", "supplement.prepared"),
                        PaperWords.day(content.preparedAt()),
                        PaperWords.minute(content.preparedAt())));
        page.paragraph("note", word(either("application.signature", "supplement.signature")));
    }
}
