package ua.cnap.portal.indicator;

import java.util.Set;

/**
 * A question as far as indicators ask: its id in the questionnaire, whether it is a scale of four, and of what it is.
 *
 * @param dimension the side of quality, {@code STAFF} and their like
 */
public record Asked(String id, boolean scaleOfFour, String dimension) {
    private static final Set<String> SATISFYING = Set.of("COMFORT", "STAFF", "INFORMATION", "ACCESSIBILITY");

    /** Whether it rates one of the sides of quality that the index of satisfaction is the mean of. */
    boolean isOfSatisfaction() {
        return scaleOfFour && SATISFYING.contains(dimension);
    }
}
