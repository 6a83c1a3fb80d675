package ua.cnap.portal.papers;

import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A paper before it is drawn: a tree of headings, lines and tables. Text only ever enters as text nodes, so nothing that
 * a person typed can turn into markup.
 */
final class PaperPage {
    private static final int WIDEST_TABLE = 6;

    private final Document document;
    private final Element bookmarks;
    private final Element body;
    private int headings;

    PaperPage(String title, String subject, String footer) {
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

    Document document() {
        return document;
    }

    Element body() {
        return body;
    }

    void letterhead(CentreHeading centre) {
        text(body, "p", "centre", centre.name());
        text(body, "p", "address", centre.address() + ", " + centre.phone());
    }

    void title(String title) {
        heading("h1", title);
    }

    void section(String title) {
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

    Element paragraph(String style, String text) {
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

    void lines(List<PaperPart.Line> lines) {
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
    void grid(String style, List<String> columns, List<List<String>> rows) {
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
    Element marks() {
        Element table = append(body, "table");
        table.setAttribute("class", "marks");
        return append(table, "tbody");
    }

    static void mark(Element marks, String what, String who, String signed) {
        Element row = append(marks, "tr");
        text(row, "th", "", what).setAttribute("scope", "row");
        text(row, "td", "", who);
        text(row, "td", "", signed);
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
