package ua.cnap.portal.web.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * As an Excel workbook (XLSX, ISO/IEC 29500): one sheet, its first line stays in sight. Texts are texts whatever they begin
 * with; days and moments are dates that can be sorted.
 */
public final class ExcelCopy implements TableCopy {
    private static final String VERSION = "1.0";
    /** Lines in memory at most. */
    private static final int GATHERED = 200;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    /**
     * Writes to this stream.
     *
     * @param name of the sheet
     */
    public ExcelCopy(OutputStream stream, String name) {
        workbook = new Workbook(stream, "portal", VERSION);
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void add(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        line++;
        if (line % GATHERED == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof LocalDateTime moment) {
            sheet.value(line, column, moment);
            sheet.style(line, column).format("dd.mm.yyyy hh:mm").set();
        } else if (cell instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("dd.mm.yyyy").set();
        } else if (cell instanceof Number number) {
            sheet.value(line, column, number);
        } else if (cell != null) {
            sheet.inlineString(line, column, cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
