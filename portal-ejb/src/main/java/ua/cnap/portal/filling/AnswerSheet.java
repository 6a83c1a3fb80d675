package ua.cnap.portal.filling;

import java.util.List;
import java.util.stream.Collectors;

/** The answers in words (відомості заяви), in one language: what is reviewed, printed and shown to the clerk. */
public record AnswerSheet(List<Part> parts) {

    /** A section with its answers. */
    public record Part(String section, String title, List<Entry> entries) {}

    /** A question with its answer. */
    public sealed interface Entry permits Line, Table {

        /** Key of the field, {@code section.field}. */
        String field();

        /** The question. */
        String label();

        /** The answer in one text, empty for none. */
        String written();
    }

    /** A question with an answer in words; an optional one left out is said so. */
    public record Line(String field, String label, String value, boolean answered) implements Entry {
        @Override
        public String written() {
            return answered ? value : "";
        }
    }

    /** A table: titles of its columns and rows of as many cells. */
    public record Table(String field, String label, List<String> columns, List<List<String>> rows) implements Entry {
        @Override
        public String written() {
            return rows.stream()
                    .map(row -> row.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(", ")))
                    .collect(Collectors.joining("; "));
        }
    }
}
