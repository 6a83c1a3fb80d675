package ua.cnap.portal.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A paper before it is drawn: a tree of headings, lines and tables. Text only ever enters as text nodes, so nothing that
 * a person typed can turn into markup. Features draw their own papers with it.
 */
public final class PaperPage {
    private static final int WIDEST_TABLE = 6;

    private final Document document;
    private final Element bookmarks;
    private final Element body;
    private final List<Element> checks = new ArrayList<>();
    private int headings;
    private String sheet = "";

    /**
     * An empty sheet.
     *
     * @param title the title of the document
     * @param subject what it is about
     * @param footer what stands at the foot of every sheet
     */
    public PaperPage(String title, String subject, String footer) {
        document = emptyDocument();
        Element html = document.createElement("html");
        html.setAttribute("lang", "uk");
        document.appendChild(html);
        Element head = append(html, "head");
        append(head, "title").setTextContent(VisibleText.of(title));
        meta(head, "subject", subject);
        bookmarks = append(head, "bookmarks");
        body = append(html, "body");
        text(body, "div", "footer", footer);
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java has no XML", e);
        }
    }

    /** Says that sheets are not as those of other papers: rules of style that come after the common ones. */
    void sheet(String rules) {
        sheet = rules;
    }

    String sheet() {
        return sheet;
    }

    /** Turns the sheets, for tables with many columns. */
    public void landscape() {
        sheet("@page { size: A4 landscape; }");
    }

    Document document() {
        return document;
    }

    Element body() {
        return body;
    }

    /** The head of the centre. */
    public void letterhead(CentreHeading centre) {
        text(body, "p", "centre", centre.name());
        text(body, "p", "address", centre.address() + ", " + centre.phone());
    }

    /** The title of the paper, once. */
    public void title(String title) {
        heading("h1", title);
    }

    /** The title of a section. */
    public void section(String title) {
        heading("h2", title);
    }

    void subsection(String title) {
        text(body, "h3", "", title);
    }

    static boolean fits(List<String> columns) {
        return columns.size() <= WIDEST_TABLE;
    }

    private void heading(String level, String title) {
        String id = "h" + ++headings;
        text(body, level, "", title).setAttribute("id", id);
        Element bookmark = append(bookmarks, "bookmark");
        bookmark.setAttribute("name", VisibleText.of(title));
        bookmark.setAttribute("href", "#" + id);
    }

    /** A paragraph of its own style. */
    public Element paragraph(String style, String text) {
        return text(body, "p", style, text);
    }

    /** Prints questions with their answers; a run of lines becomes one two-column list, a table stands on its own. */
    void parts(List<PaperPart> parts) {
        Element lines = null;
        for (PaperPart part : parts) {
            if (part instanceof PaperPart.Line line) {
                lines = lines == null ? linesTable(body) : lines;
                line(lines, line);
            } else if (part instanceof PaperPart.Table table) {
                lines = null;
                table(table);
            }
        }
    }

    /** Questions with their answers, line by line. */
    public void lines(List<PaperPart.Line> lines) {
        parts(List.copyOf(lines));
    }

    static Element linesTable(Element parent) {
        Element table = append(parent, "table");
        table.setAttribute("class", "lines");
        return append(table, "tbody");
    }

    static void line(Element lines, PaperPart.Line line) {
        Element row = append(lines, "tr");
        text(row, "th", "", line.label()).setAttribute("scope", "row");
        text(row, "td", "", line.value().isBlank() ? PaperWords.word("unanswered") : line.value());
    }

    private void table(PaperPart.Table table) {
        subsection(table.label());
        if (table.rows().isEmpty()) {
            paragraph("", PaperWords.word("unanswered"));
        } else if (fits(table.columns())) {
            grid("", table.columns(), table.rows());
        } else {
            rowByRow(table);
        }
    }

    private void rowByRow(PaperPart.Table table) {
        int number = 0;
        for (List<String> row : table.rows()) {
            paragraph("row-number", PaperWords.word("row", ++number));
            Element lines = linesTable(body);
            for (int column = 0; column < row.size(); column++) {
                line(lines, new PaperPart.Line(table.columns().get(column), row.get(column)));
            }
        }
    }

    /** A block of its own style, to be filled piece by piece. */
    Element block(String style) {
        return block(body, style);
    }

    static Element block(Element parent, String style) {
        Element block = append(parent, "div");
        block.setAttribute("class", style);
        return block;
    }

    /** A numbered table with a head that is repeated on every sheet. */
    public void grid(String style, List<String> columns, List<List<String>> rows) {
        Element table = append(body, "table");
        table.setAttribute("class", "grid " + style);
        Element head = append(append(table, "thead"), "tr");
        text(head, "th", "number", PaperWords.word("number")).setAttribute("scope", "col");
        columns.forEach(column -> text(head, "th", "", column).setAttribute("scope", "col"));
        Element content = append(table, "tbody");
        int number = 0;
        for (List<String> row : rows) {
            Element cells = append(content, "tr");
            text(cells, "td", "number", String.valueOf(++number));
            row.forEach(answer -> text(cells, "td", "", answer));
        }
    }

    /** A table of marks (відмітки): what for, by whom, signed when. */
    public Element marks() {
        Element table = append(body, "table");
        table.setAttribute("class", "marks");
        return append(table, "tbody");
    }

    /** One mark of the table. */
    public static void mark(Element marks, String what, String who, String signed) {
        Element row = append(marks, "tr");
        text(row, "th", "", what).setAttribute("scope", "row");
        text(row, "td", "", who);
        text(row, "td", "", signed);
    }

    /** Leaves room for the mark of the check, which is put in when the paper is printed. */
    public void check() {
        check(body);
    }

    void check(Element parent) {
        checks.add(block(parent, "check"));
    }

    /** The paper as it is written, dated. */
    public Paper dated(Instant date) {
        return new Paper(this, date);
    }

    void fillChecks(Paper.CheckMark mark) {
        String address = mark.address().toString();
        for (Element check : checks) {
            check.setTextContent("");
            image(block(check, "qr"), QrCode.png(address), PaperWords.word("check.qr", mark.code()));
            Element told = block(check, "told");
            text(told, "p", "", PaperWords.word("check.how", address.replaceFirst("/[^/]*$", "")));
            text(told, "p", "", PaperWords.word("check.code", mark.code()));
        }
    }

    /** All that stands on the paper but the marks of the check, each piece apart from the next. */
    String content() {
        StringBuilder content = new StringBuilder();
        content(document.getDocumentElement(), content);
        return content.toString();
    }

    private void content(Node node, StringBuilder content) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            content.append(node.getNodeValue());
        } else if (!checks.contains(node)) {
            content.append('<').append(node.getNodeName()).append('>');
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                content(child, content);
            }
            content.append("</>");
        }
    }

    static void image(Element parent, byte[] png, String description) {
        Element image = append(parent, "img");
        image.setAttribute("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
        image.setAttribute("alt", description);
    }

    static Element text(Element parent, String name, String style, String text) {
        Element element = append(parent, name);
        if (!style.isEmpty()) {
            element.setAttribute("class", style);
        }
        element.setTextContent(VisibleText.of(text));
        return element;
    }

    static Element append(Element parent, String name) {
        Element element = parent.getOwnerDocument().createElement(name);
        parent.appendChild(element);
        return element;
    }

    private static void meta(Element head, String name, String content) {
        Element meta = append(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", VisibleText.of(content));
    }
}
