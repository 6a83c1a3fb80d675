package ua.cnap.portal.web.opinion;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** The drawing of the course of an indicator; a table with the same figures stands beside it. */
@FacesComponent(CourseDrawing.TYPE)
public class CourseDrawing extends UIComponentBase {
    static final String TYPE = "ua.cnap.portal.CourseDrawing";

    private static final double RADIUS = 4.5;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        CourseChart chart = (CourseChart) getAttributes().get("chart");
        Markup out = new Markup(context.getResponseWriter(), this);
        out.begin("svg", "viewBox", "0 0 360 190", "aria-hidden", "true", "focusable", "false");
        for (CourseChart.Grid line : chart.grid()) {
            line(out, "grid", CourseChart.LEFT, CourseChart.RIGHT, line.y(), line.y());
            tick(out, String.valueOf(line.value()), CourseChart.LEFT - 6, line.y() + 4, "end");
        }
        draw(chart.anonymous(), "anonymous", out);
        draw(chart.visit(), "visit", out);
        tick(out, chart.first(), CourseChart.LEFT, 186, "start");
        tick(out, chart.last(), CourseChart.RIGHT, 186, "end");
        out.end("svg");
    }

    private static void draw(CourseChart.Line line, String whose, Markup out) throws IOException {
        out.begin("g", "class", whose);
        for (CourseChart.Dot dot : line.dots()) {
            line(out, "reach", dot.x(), dot.x(), dot.high(), dot.low());
        }
        for (String path : line.paths()) {
            out.whole("polyline", "", "points", path);
        }
        for (CourseChart.Dot dot : line.dots()) {
            if (whose.equals("visit")) {
                out.whole("circle", "", "cx", dot.x(), "cy", dot.y(), "r", RADIUS);
            } else {
                out.whole("rect", "", "x", dot.x() - 4, "y", dot.y() - 4, "width", "8", "height", "8");
            }
        }
        out.end("g");
    }

    private static void line(Markup out, String style, double x1, double x2, double y1, double y2) throws IOException {
        out.whole("line", "", "class", style, "x1", x1, "x2", x2, "y1", y1, "y2", y2);
    }

    private static void tick(Markup out, String text, double x, double y, String anchor) throws IOException {
        out.whole("text", text, "class", "tick", "x", x, "y", y, "text-anchor", anchor);
    }
}
