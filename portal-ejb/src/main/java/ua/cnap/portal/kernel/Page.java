package ua.cnap.portal.kernel;

import java.util.List;

/**
 * One page of a longer list, cut in the database.
 *
 * @param rows the rows of this page
 * @param number number of the page, from 1
 * @param size rows on a full page
 * @param total rows in the whole list, or in as much of it as was read or counted
 * @param more whether the list goes on after {@code total}: at most {@link #COUNTED} rows are counted, so that long
 *     journals stay quick
 */
public record Page<T>(List<T> rows, int number, int size, long total, boolean more) {
    /** Above this number the total is said as "more than". */
    public static final int COUNTED = 1_000;

    public Page {
        rows = List.copyOf(rows);
    }

    /** A page of a list that was counted to its end. */
    public Page(List<T> rows, int number, int size, long total) {
        this(rows, number, size, total, false);
    }

    /**
     * A page of a list that was counted until it was longer than is told.
     *
     * @param counted at most one row more than {@link #COUNTED}
     */
    public static <T> Page<T> counted(List<T> rows, int number, int size, long counted) {
        return new Page<>(rows, number, size, Math.min(counted, COUNTED), counted > COUNTED);
    }

    /**
     * A page of a list that is not counted.
     *
     * @param read its rows and one more, when there is one
     */
    public static <T> Page<T> uncounted(List<T> read, int number, int size) {
        List<T> rows = read.subList(0, Math.min(size, read.size()));
        return new Page<>(rows, number, size, (number - 1L) * size + rows.size(), read.size() > size);
    }

    /** Number of the last page, at least 1. */
    public int last() {
        return (int) Math.max(1, (total + (more ? 1 : 0) + size - 1) / size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < last();
    }
}
