package ua.cnap.portal.web.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A table on its way to a spreadsheet: what was added is sent before the whole is known, so that a table of any length
 * takes the same memory.
 */
public interface TableCopy extends Closeable {
    /**
     * Adds a line.
     *
     * @param cells texts, numbers, {@code LocalDate}, {@code LocalDateTime}; null for an empty cell
     */
    void add(List<?> cells) throws IOException;
}
