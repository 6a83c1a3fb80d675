package ua.cnap.portal.papers;

import static ua.cnap.portal.papers.PaperWords.word;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Inventory of the incoming package (опис вхідного пакета документів): the paper the applicant gets at registration as
 * proof of what was filed and when, with all fields of annex 1. For permits the proof of filing starts
 * the term of silent consent (принцип мовчазної згоди, Law 2806-IV, art. 4-1), so the time stands to the minute.
 */
public final class InventoryPaper {
    private final InventoryContent content;
    private final PaperPage page;

    private InventoryPaper(InventoryContent content) {
        this.content = content;
        this.page = new PaperPage(
                word("inventory.titled", content.caseNumber()),
                word(
                        "inventory.subject",
                        content.serviceName(),
                        content.centre().name()),
                word("inventory.footer", content.caseNumber()));
    }

    /** Writes the inventory. A usual package fits one sheet of A4; a longer list flows on with its head repeated. */
    public static Paper write(InventoryContent content) {
        InventoryPaper paper = new InventoryPaper(content);
        paper.writeAll();
        return paper.page.dated(paper.composedAt());
    }

    /** Writes both copies: one is signed and given to the applicant, the other stays in the case. */
    public static Paper writeTwice(InventoryContent content) {
        InventoryPaper paper = new InventoryPaper(content);
        paper.page.paragraph("copy", word("inventory.copy.applicant"));
        paper.writeAll();
        paper.page.paragraph("copy sheet", word("inventory.copy.centre"));
        paper.writeAll();
        return paper.page.dated(paper.composedAt());
    }

    private void writeAll() {
        writeHead();
        writeDocuments();
        content.supplement().ifPresent(this::writeDifference);
        writeTerms();
        writeFollowing();
        writeMarks();
    }

    private void writeHead() {
        page.letterhead(content.centre());
        page.title(word("inventory.title"));
        content.supplement()
                .ifPresent(made -> page.paragraph("supplement", word("inventory.supplement", made.edition())));
        List<PaperPart.Line> lines = new ArrayList<>();
        lines.add(new PaperPart.Line(word("inventory.number"), content.caseNumber()));
        lines.add(new PaperPart.Line(word("inventory.composed"), PaperWords.dayAndMinute(composedAt())));
        if (content.supplement().isPresent()) {
            lines.add(
                    new PaperPart.Line(word("inventory.registered"), PaperWords.dayAndMinute(content.registeredAt())));
        }
        lines.add(new PaperPart.Line(
                word("service"), word("service.named", content.serviceCode(), content.serviceName())));
        page.lines(lines);
    }

    private Instant composedAt() {
        return content.supplement().map(InventoryContent.Supplement::at).orElse(content.registeredAt());
    }

    private void writeDifference(InventoryContent.Supplement made) {
        page.section(word("inventory.difference", made.edition() - 1));
        List<List<String>> rows = new ArrayList<>();
        made.replaced().forEach(old -> rows.add(List.of(word("inventory.replaced"), old.name(), old.form())));
        made.added().forEach(fresh -> rows.add(List.of(word("inventory.added"), fresh.name(), fresh.form())));
        page.grid(
                "difference",
                List.of(word("inventory.change"), word("inventory.document"), word("inventory.form")),
                rows);
    }

    private void writeDocuments() {
        page.section(word("inventory.documents"));
        page.grid(
                "documents",
                List.of(word("inventory.document"), word("inventory.form")),
                content.documents().stream()
                        .map(document -> List.of(document.name(), document.form()))
                        .toList());
        if (!content.defects().isEmpty()) {
            page.section(word("inventory.defects"));
            content.defects().forEach(defect -> page.paragraph("", defect));
        }
    }

    private void writeTerms() {
        page.section(word("inventory.terms"));
        List<PaperPart.Line> lines = new ArrayList<>();
        lines.add(new PaperPart.Line(word("inventory.notification"), content.notification()));
        lines.add(new PaperPart.Line(word("inventory.delivery"), content.delivery()));
        content.collectionPlace()
                .ifPresent(place -> lines.add(new PaperPart.Line(word("inventory.collection"), place)));
        lines.add(new PaperPart.Line(word("inventory.term"), content.term()));
        lines.add(new PaperPart.Line(word("inventory.expected"), expected()));
        page.lines(lines);
    }

    private String expected() {
        return content.expectedOn()
                .map(day -> word("inventory.expected.counted", PaperWords.day(day), content.countedHow()))
                .orElse(content.countedHow());
    }

    private void writeFollowing() {
        page.section(word("inventory.following"));
        Element following = page.block("following");
        page.check(following);
        String address = content.statusAddress().toString();
        PaperPage.image(
                PaperPage.block(following, "qr"), QrCode.png(address), word("inventory.qr", content.feedbackCode()));
        Element told = PaperPage.block(following, "told");
        PaperPage.text(told, "p", "", word("inventory.code"));
        PaperPage.text(told, "p", "code", content.feedbackCode());
        PaperPage.text(told, "p", "", word("inventory.address", withoutFragment(address)));
        PaperPage.text(told, "p", "note", word("inventory.secret"));
    }

    private static String withoutFragment(String address) {
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    private void writeMarks() {
        page.section(word("inventory.marks"));
        Element marks = page.marks();
        InventoryContent.Administrator administrator = content.administrator();
        PaperPage.mark(
                marks,
                administrator.position(),
                administrator.name().orElse(word("blank.name")),
                administrator.signature().orElse(word("blank.stamp")));
        InventoryContent.FilingMark filed = content.submitted();
        PaperPage.mark(
                marks,
                word("inventory.filed"),
                filed.applicant(),
                word("mark", filed.signature().orElse(word("blank.signature")), PaperWords.day(filed.on())));
        PaperPage.mark(
                marks,
                word("inventory.received"),
                word("blank.name"),
                word("mark", word("blank.signature"), word("blank.day")));
        page.paragraph("note", word("inventory.copies"));
    }
}
