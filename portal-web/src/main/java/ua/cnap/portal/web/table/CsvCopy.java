package ua.cnap.portal.web.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** As CSV (RFC 4180) for Ukrainian spreadsheets: semicolons between cells, a byte order mark that tells of UTF-8. */
public final class CsvCopy implements TableCopy {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Writer out;

    /** Writes to this stream. */
    public CsvCopy(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write(BYTE_ORDER_MARK);
    }

    @Override
    public void add(List<?> cells) throws IOException {
        out.write(cells.stream().map(CsvCopy::cell).collect(Collectors.joining(";", "", "\r\n")));
    }

    private static String cell(Object cell) {
        return cell instanceof Number ? cell.toString() : quoted(text(cell));
    }

    private static String text(Object cell) {
        if (cell instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        return cell instanceof LocalDate day ? DAY.format(day) : cell == null ? "" : cell.toString();
    }

    /** A text that begins like a formula is kept a text: people type names and addresses, spreadsheets run formulas. */
    static String quoted(String text) {
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
