package ua.cnap.portal.web.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import ua.cnap.portal.indicator.Estimate;
import ua.cnap.portal.indicator.Figure;
import ua.cnap.portal.indicator.Indicator;
import ua.cnap.portal.opinion.Apart;
import ua.cnap.portal.opinion.Opinion;

/**
 * The course of an indicator as it is drawn: for those whose visit is certain and for the others a line from point to
 * point, broken where too few answered, and a stroke at each point for its confidence interval.
 *
 * @param grid the values that have a line across the chart
 * @param visit the points of those whose visit is certain
 * @param anonymous the points of the others
 * @param first when it begins
 * @param last when it ends
 */
public record CourseChart(List<Grid> grid, Line visit, Line anonymous, String first, String last) {
    static final double LEFT = 40;
    static final double RIGHT = 350;
    private static final double TOP = 12;
    private static final double BOTTOM = 168;
    private static final int STEPS = 4;
    private static final int GREATEST = 100;
    /** The two lines stand a little apart, so that strokes at the same value are both seen. */
    private static final double ASIDE = 3;

    /** A line across the chart with its value. */
    public record Grid(double y, int value) {}

    /**
     * What is drawn of one group of people.
     *
     * @param paths the parts of its line, each the points of a polyline
     * @param dots its points
     */
    public record Line(List<String> paths, List<Dot> dots) {}

    /** A point, and from where to where its interval reaches. */
    public record Dot(double x, double y, double high, double low) {}

    static CourseChart of(Indicator indicator, List<Opinion.Point> course, String first, String last) {
        List<Grid> grid = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            int value = indicator.least() + (GREATEST - indicator.least()) * step / STEPS;
            grid.add(new Grid(y(indicator, value), value));
        }
        return new CourseChart(
                grid,
                line(indicator, course, Apart::visit, -ASIDE),
                line(indicator, course, Apart::anonymous, ASIDE),
                first,
                last);
    }

    private static Line line(
            Indicator indicator, List<Opinion.Point> course, Function<Apart<Figure>, Figure> whose, double aside) {
        List<Dot> dots = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (int place = 0; place < course.size(); place++) {
            Figure figure = whose.apply(course.get(place).figures());
            if (figure.estimate().isPresent()) {
                Dot dot = dot(indicator, figure.estimate().get(), x(place, course.size()) + aside);
                dots.add(dot);
                path.append(String.format(Locale.ROOT, "%.1f,%.1f ", dot.x(), dot.y()));
            } else {
                paths.add(path.toString().strip());
                path.setLength(0);
            }
        }
        paths.add(path.toString().strip());
        paths.removeIf(points -> !points.contains(" "));
        return new Line(paths, dots);
    }

    private static Dot dot(Indicator indicator, Estimate estimate, double x) {
        return new Dot(x, y(indicator, estimate.value()), y(indicator, estimate.high()), y(indicator, estimate.low()));
    }

    private static double x(int place, int places) {
        return LEFT + (RIGHT - LEFT) * (place + 0.5) / places;
    }

    private static double y(Indicator indicator, int value) {
        return BOTTOM - (BOTTOM - TOP) * (value - indicator.least()) / (GREATEST - indicator.least());
    }
}
