package ua.cnap.portal.papers;

import java.util.List;
import java.util.Objects;
import ua.cnap.portal.filling.AnswerSheet;

/** A piece of a section on a paper: one answered line, or a table of answers. */
public sealed interface PaperPart {

    /** An answer of a form as a part of a paper. */
    static PaperPart of(AnswerSheet.Entry answer) {
        if (answer instanceof AnswerSheet.Table table) {
            return new Table(table.label(), table.columns(), table.rows());
        }
        AnswerSheet.Line line = (AnswerSheet.Line) answer;
        return new Line(line.label(), line.value());
    }

    /**
     * One question and its answer. Line breaks and spaces of the answer are kept as they were typed.
     *
     * @param label the question in Ukrainian
     * @param value the answer; empty means that the person left it unanswered
     */
    record Line(String label, String value) implements PaperPart {
        public Line {
            Objects.requireNonNull(label);
            Objects.requireNonNull(value);
        }
    }

    /**
     * Answers repeated by rows. A table with more columns than fit the width of the sheet is printed row by row, each
     * answer on a line of its own.
     *
     * @param label what the table lists
     * @param columns labels of the columns
     * @param rows answers, each row as long as {@code columns}
     */
    record Table(String label, List<String> columns, List<List<String>> rows) implements PaperPart {
        public Table {
            Objects.requireNonNull(label);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("Every row of a table has one answer for each column");
            }
        }
    }
}
