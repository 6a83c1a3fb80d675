package ua.cnap.portal.indicator;

import java.util.Collection;
import java.util.Map;

/**
 * How many gave each answer to one question (розподіл відповідей).
 *
 * @param counts by the value of the answer; a place on a scale is its number
 */
public record Distribution(Map<String, Long> counts) {
    public Distribution {
        counts = Map.copyOf(counts);
    }

    /** How many answers there are. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many chose one of these values. */
    public long count(Collection<String> values) {
        return values.stream().distinct().mapToLong(this::count).sum();
    }

    /** How many chose this value. */
    public long count(String value) {
        return counts.getOrDefault(value, 0L);
    }
}
