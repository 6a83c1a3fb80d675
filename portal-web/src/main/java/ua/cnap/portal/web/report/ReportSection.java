package ua.cnap.portal.web.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of a report.
 *
 * @param title what it is about
 * @param heading heading of its first column
 * @param columns headings of the others
 * @param rows its lines
 */
public record ReportSection(String title, String heading, List<String> columns, List<Row> rows) {
    /**
     * A line.
     *
     * @param name what is counted
     * @param ukrainian whether the name is Ukrainian whatever the language of the page
     * @param counts a number for each column
     */
    public record Row(String name, boolean ukrainian, List<Long> counts) {}

    /** The columns by their place. */
    public List<Integer> places() {
        return IntStream.range(0, columns.size()).boxed().toList();
    }
}
