package ua.cnap.portal.kernel;

import java.util.List;

/**
 * One page of a longer list, cut in the database.
 *
 * @param rows the rows of this page
 * @param number number of the page, from 1
 * @param size rows on a full page
 * @param total rows in the whole list; at most {@link #COUNTED} are counted, so that long journals stay quick
 */
public record Page<T>(List<T> rows, int number, int size, long total) {
    /** Above this number the total is said as "more than". */
    public static final int COUNTED = 1_000;

    public Page {
        rows = List.copyOf(rows);
    }

    /** Number of the last page, at least 1. */
    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < last();
    }

    /** Whether {@link #total} stopped counting at {@link #COUNTED}. */
    public boolean isMoreThanCounted() {
        return total > COUNTED;
    }
}
