package ua.cnap.portal.filling;

import java.util.List;

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
    }

    /** A question with an answer in words; an optional one left out is said so. */
    public record Line(String field, String label, String value, boolean answered) implements Entry {}

    /** A table: titles of its columns and rows of as many cells. */
    public record Table(String field, String label, List<String> columns, List<List<String>> rows) implements Entry {}
}
