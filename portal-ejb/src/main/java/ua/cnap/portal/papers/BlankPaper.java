package ua.cnap.portal.papers;

import static ua.cnap.portal.papers.PaperWords.word;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.Form;
import ua.cnap.portal.forms.Section;

/**
 * Blank of an application (бланк заяви) to print and fill in by hand, made from the same form that is filled in
 * online, so both always ask the same.
 */
public final class BlankPaper {
    private static final int ROWS = 4;
    private static final int RECORDS = 2;

    private final ApplicationContent.ServiceLine service;
    private final Form form;
    private final Map<String, String> answers;
    private final ConditionWords conditions;
    private final PaperPage page;

    private BlankPaper(ApplicationContent.ServiceLine service, Form form, Map<String, String> answers) {
        this.answers = answers;
        this.service = service;
        this.form = form;
        this.conditions = new ConditionWords(form);
        this.page = new PaperPage(
                word("blank.titled", service.name()),
                word("blank.subject", service.code()),
                word("blank.footer", service.code(), service.cardVersion(), form.version()));
    }

    /** Draws the blank of a form as it was published; the same card version always gives the same bytes. */
    public static byte[] render(ApplicationContent.ServiceLine service, Form form, Instant publishedAt) {
        return render(service, form, Map.of(), publishedAt);
    }

    /**
     * Draws the form with what is known of the applicant; the rest is filled in by hand.
     *
     * @param answers answers in words by the keys of their fields
     */
    public static byte[] render(
            ApplicationContent.ServiceLine service, Form form, Map<String, String> answers, Instant at) {
        BlankPaper paper = new BlankPaper(service, form, answers);
        paper.writeHead();
        form.sections().stream()
                .filter(section -> section.fields().stream().anyMatch(Field::isAnswered))
                .forEach(paper::writeSection);
        paper.writeSignature();
        return PaperPress.print(paper.page, at);
    }

    private void writeHead() {
        page.paragraph("", word("blank.addressee"));
        page.title(word("application.title"));
        page.lines(service.lines());
        page.paragraph("note", word("blank.how"));
    }

    private void writeSection(Section section) {
        page.section(section.title().uk());
        section.visibleIf().ifPresent(condition -> page.paragraph("note", conditions.of(condition)));
        Element lines = null;
        for (Field field : section.fields()) {
            if (field.type() == FieldType.TABLE) {
                lines = null;
                writeTable(field);
            } else if (field.isAnswered()) {
                lines = lines == null ? PaperPage.linesTable(page.body()) : lines;
                writeField(lines, field);
            }
        }
    }

    private void writeField(Element lines, Field field) {
        Element row = PaperPage.append(lines, "tr");
        Element question = PaperPage.text(row, "th", "", label(field));
        question.setAttribute("scope", "row");
        field.need().visibleIf().ifPresent(when -> PaperPage.text(question, "div", "hint", conditions.of(when)));
        field.need().requiredIf().ifPresent(when -> PaperPage.text(question, "div", "hint", conditions.required(when)));
        field.help().ifPresent(help -> PaperPage.text(question, "div", "hint", help.uk()));
        Element cell = PaperPage.append(row, "td");
        String known = answers.get(field.key());
        if (known == null) {
            BlankSpace.write(cell, field);
        } else {
            PaperPage.text(cell, "span", "", known);
        }
    }

    private static String label(Field field) {
        return field.need().required()
                ? word("blank.required", field.label().uk())
                : field.label().uk();
    }

    private void writeTable(Field table) {
        page.subsection(label(table));
        table.need().visibleIf().ifPresent(condition -> page.paragraph("note", conditions.of(condition)));
        List<String> columns = table.columns().stream().map(BlankPaper::label).toList();
        if (PaperPage.fits(columns)) {
            page.grid("empty", columns, Collections.nCopies(ROWS, Collections.nCopies(columns.size(), "")));
        } else {
            for (int record = 1; record <= RECORDS; record++) {
                page.paragraph("row-number", word("row", record));
                Element lines = PaperPage.linesTable(page.body());
                table.columns().forEach(column -> writeField(lines, column));
            }
        }
        page.paragraph("note", word("blank.more"));
    }

    private void writeSignature() {
        page.section(word("blank.signed"));
        Element marks = page.marks();
        String signed = word("mark", word("blank.signature"), word("blank.day"));
        PaperPage.mark(marks, word("blank.applicant"), word("blank.name"), signed);
        PaperPage.mark(marks, word("blank.taken"), word("blank.number"), signed);
    }
}
