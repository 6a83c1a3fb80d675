package ua.cnap.portal.consideration;

import ua.cnap.portal.regime.AppealKind;

/**
 * How many appeals of one kind a centre dealt with in a period, and how well (виконавська дисципліна, R-152, R-165).
 *
 * @param kind the kind
 * @param received how many came
 * @param answered how many were answered, whenever they came
 * @param inTime how many of these by their last day, prolonged or not
 * @param left how many were left without consideration
 * @param prolonged of how many the term was prolonged
 * @param open how many waited for an answer when the period ended
 * @param late of how many of these the last day had passed
 */
public record AppealCount(
        AppealKind kind, long received, long answered, long inTime, long left, long prolonged, long open, long late) {
    static AppealCount of(Object[] row) {
        return new AppealCount(
                AppealKind.valueOf((String) row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]));
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }
}
