package ua.cnap.portal.forms;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Rules a card sets for a field beside those of its type.
 *
 * @param lengths shortest and longest text, in characters
 * @param pattern regular expression the text must match
 * @param byField patterns chosen by the answer to another field, such as the kind of document
 * @param numbers least and greatest number, digits after the decimal point
 * @param days earliest and latest day, and the day it must follow
 * @param items least and greatest number of rows or choices, the checkbox column ticked in exactly one row
 * @param agreement rules that compare the field with others
 * @param within the source of the place the address must lie in, such as {@code centre.hromada}
 * @param noBreakInside opening hours where every day has one interval only
 */
public record Validation(
        Lengths lengths,
        Optional<SharedPattern> pattern,
        Optional<ByField> byField,
        Numbers numbers,
        Days days,
        Items items,
        Agreement agreement,
        Optional<String> within,
        boolean noBreakInside) {

    /** Shortest and longest text, in code points. */
    public record Lengths(int shortest, int longest) {}

    /** Patterns by the value of a field of the same section. */
    public record ByField(String key, Map<String, SharedPattern> patterns) {}

    /** Bounds of a number. */
    public record Numbers(Optional<BigDecimal> min, Optional<BigDecimal> max, OptionalInt scale) {}

    /** Bounds of a day; {@code after} is the key of a date field that must be earlier. */
    public record Days(
            Optional<DayRule> min, Optional<DayRule> max, Optional<String> after, Optional<Period> maxSpan) {}

    /** Bounds of rows or choices. */
    public record Items(OptionalInt min, OptionalInt max, Optional<String> exactlyOne) {}

    /**
     * Comparison with other fields, by key.
     *
     * @param lessOrEqual a number this one must not exceed
     * @param computed numbers whose product this one should be; a warning when it is not
     * @param crossCheck a birth date that should agree with the identifier; a warning when it does not
     * @param atLeastOneOf tables of which one must have a row
     */
    public record Agreement(
            Optional<String> lessOrEqual,
            List<String> computed,
            Optional<String> crossCheck,
            List<String> atLeastOneOf) {}
}
