package ua.cnap.portal.web.opinion;

import java.util.Optional;
import ua.cnap.portal.indicator.Estimate;
import ua.cnap.portal.indicator.Indicator;

/**
 * A figure as it is drawn on the scale of its indicator: a bar for a share of answers; a stroke for a confidence interval and
 * a dot for the value. Lengths are units of the drawing, {@link #WIDTH} for the whole scale.
 *
 * @param from where bar or stroke begins
 * @param length how long it is
 * @param dot where the value is
 * @param zero where zero is, which is the middle for an index that may be negative
 */
record Meter(double from, double length, Optional<Double> dot, double zero) {
    static final double WIDTH = 200;

    private static final double FULL = 100;

    static Meter of(Indicator indicator, Estimate estimate) {
        double from = place(indicator, estimate.low());
        return new Meter(
                from,
                place(indicator, estimate.high()) - from,
                Optional.of(place(indicator, estimate.value())),
                place(indicator, 0));
    }

    static Meter ofShare(long percent) {
        return new Meter(0, WIDTH * percent / FULL, Optional.empty(), 0);
    }

    private static double place(Indicator indicator, int value) {
        return WIDTH * (value - indicator.least()) / (FULL - indicator.least());
    }
}
