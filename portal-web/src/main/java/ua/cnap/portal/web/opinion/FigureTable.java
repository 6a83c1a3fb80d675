package ua.cnap.portal.web.opinion;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import ua.cnap.portal.web.opinion.FigureRow.Cell;
import ua.cnap.portal.web.ui.Sentences;

/**
 * A table of figures, each with its drawing, those of certain visits and of anonymous answers side by side. A component of
 * its own, because a page has some three hundred figures: expressions for each take longer than to count the answers.
 */
@FacesComponent(FigureTable.TYPE)
public class FigureTable extends UIComponentBase {
    static final String TYPE = "ua.cnap.portal.FigureTable";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Locale locale = context.getViewRoot().getLocale();
        String visit = Sentences.in(locale, "opinion.visit");
        String anonymous = Sentences.in(locale, "opinion.anonymous");
        Markup out = new Markup(context.getResponseWriter(), this);
        out.begin("table", "class", "stack");
        out.whole("caption", text("caption"), "class", "vh");
        out.begin("thead").begin("tr");
        for (String heading : List.of(text("heading"), visit, anonymous)) {
            out.whole("th", heading, "scope", "col");
        }
        out.end("tr").end("thead").begin("tbody");
        for (Object row : (List<?>) getAttributes().get("rows")) {
            write((FigureRow) row, text("heading"), visit, anonymous, out);
        }
        out.end("tbody").end("table");
    }

    private String text(String attribute) {
        return String.valueOf(getAttributes().get(attribute));
    }

    private static void write(FigureRow row, String heading, String visit, String anonymous, Markup out)
            throws IOException {
        out.begin("tr").begin("th", "scope", "row", "data-th", heading).begin("div");
        if (row.link().isEmpty()) {
            out.text(row.heading());
        } else {
            out.whole("a", row.heading(), "href", row.link());
        }
        if (!row.hint().isEmpty()) {
            out.whole("p", row.hint(), "class", "hint");
        }
        out.end("div").end("th");
        write(row.visit(), visit, out);
        write(row.anonymous(), anonymous, out);
        out.end("tr");
    }

    private static void write(List<Cell> cells, String heading, Markup out) throws IOException {
        out.begin("td", "data-th", heading).begin("div");
        for (Cell cell : cells) {
            write(cell, out);
        }
        out.end("div").end("td");
    }

    private static void write(Cell cell, Markup out) throws IOException {
        out.begin("div", "class", "measured").begin("p");
        if (!cell.label().isEmpty()) {
            out.whole("span", cell.label(), "class", "hint").text(" ");
        }
        if (!cell.value().isEmpty()) {
            out.whole("b", cell.value()).text(" ");
        }
        out.whole("span", cell.words(), "class", "hint").end("p");
        if (cell.meter().isPresent()) {
            draw(cell.meter().get(), out);
        }
        out.end("div");
    }

    private static void draw(Meter meter, Markup out) throws IOException {
        out.begin("svg", "class", "meter", "viewBox", "-6 0 212 14", "aria-hidden", "true", "focusable", "false");
        rect(out, "scale", 0, 6, Meter.WIDTH, 2);
        rect(out, "scale", meter.zero(), 2, 1, 10);
        if (meter.dot().isPresent()) {
            rect(out, "reach", meter.from(), 4, meter.length(), 6);
            out.whole("circle", "", "class", "at", "cx", meter.dot().get(), "cy", "7", "r", "5");
        } else {
            rect(out, "bar", meter.from(), 2, meter.length(), 10);
        }
        out.end("svg");
    }

    private static void rect(Markup out, String style, double x, double y, double width, double height)
            throws IOException {
        out.whole("rect", "", "class", style, "x", x, "y", y, "width", width, "height", height);
    }
}
