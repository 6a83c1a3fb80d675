package ua.cnap.portal.forms;

/** What a condition looks at; {@link #path} names it the same way on the server and in the browser. */
public sealed interface Operand {

    /** The name used in the rules that a browser gets. */
    String path();

    /** The answer to a field, keyed {@code section.field}; of a table, its rows. */
    record Answer(String key) implements Operand {
        @Override
        public String path() {
            return key;
        }
    }

    /** The answers in one column of a table, over all rows. */
    record ColumnOf(String table, String column) implements Operand {
        @Override
        public String path() {
            return table + "[]." + column;
        }
    }

    /** The answer in a column of the same row. */
    record SameRow(String column) implements Operand {
        @Override
        public String path() {
            return "[]." + column;
        }
    }

    /** Full years of the applicant on the day of submission. */
    record ApplicantAge() implements Operand {
        @Override
        public String path() {
            return "applicant.age";
        }
    }

    /** Who applies: a citizen, a sole proprietor or a legal entity. */
    record ApplicantKind() implements Operand {
        @Override
        public String path() {
            return "applicant.kind";
        }
    }
}
