package ua.cnap.portal.web.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import ua.cnap.portal.web.ui.Downloads;

/**
 * A table on its way to a spreadsheet: what was added is sent before the whole is known, so that a table of any length
 * takes the same memory.
 */
public interface TableCopy extends Closeable {
    /**
     * Begins to send a table to be saved as a file.
     *
     * @param file name of the file, without its ending
     * @param excel as XLSX, else as CSV
     * @param sheet name of the only sheet of a workbook
     */
    static TableCopy to(HttpServletResponse response, String file, boolean excel, String sheet) throws IOException {
        response.setContentType(excel ? Downloads.EXCEL : "text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=" + file + (excel ? ".xlsx" : ".csv"));
        return excel ? new ExcelCopy(response.getOutputStream(), sheet) : new CsvCopy(response.getOutputStream());
    }

    /**
     * Adds a line.
     *
     * @param cells texts, numbers, {@code LocalDate}, {@code LocalDateTime}; null for an empty cell
     */
    void add(List<?> cells) throws IOException;
}
