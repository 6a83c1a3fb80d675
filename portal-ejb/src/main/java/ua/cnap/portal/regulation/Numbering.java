package ua.cnap.portal.regulation;

import java.util.Map;

/**
 * How a centre numbers its cases.
 *
 * @param format how it writes the numbers, with {@code {year}}, {@code {number}} and, where units number apart, {@code
 *     {unit}}
 * @param byUnit whether each unit numbers its own cases
 * @param marks what stands for a unit in a number, by the id of the unit
 */
public record Numbering(String format, boolean byUnit, Map<String, String> marks) {
    /** How numbers are written where a centre does not say. */
    static final String USUAL_FORMAT = "{year}-{number:5}";

    /** The mark of the count that a unit's cases are in; empty for the count of the centre itself. */
    public String seriesOf(String unitId) {
        return byUnit && unitId != null ? marks.getOrDefault(unitId, "") : "";
    }
}
