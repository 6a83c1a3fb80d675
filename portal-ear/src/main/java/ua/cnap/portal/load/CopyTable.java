package ua.cnap.portal.load;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Rows of one table on their way into the database, all of them in one command. */
final class CopyTable {
    private final String command;
    private final StringBuilder rows = new StringBuilder();
    private boolean begun;

    /** A table with the columns that are filled, separated by commas. */
    CopyTable(String table, String columns) {
        command = "copy " + table + " (" + columns + ") from stdin";
    }

    /** Adds a row; null is the absence of a value. */
    void add(Object... values) {
        with(values).end();
    }

    /** Adds the next values of a row that has many. */
    CopyTable with(Object... values) {
        for (Object value : values) {
            if (begun) {
                rows.append('\t');
            }
            begun = true;
            write(value);
        }
        return this;
    }

    /** Ends that row. */
    void end() {
        rows.append('\n');
        begun = false;
    }

    private void write(Object value) {
        if (value == null) {
            rows.append("\\N");
            return;
        }
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(letter);
            }
        }
    }

    /** Sends the rows and forgets them. */
    void send(Connection connection) throws SQLException {
        if (rows.length() == 0) {
            return;
        }
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command, new StringReader(rows.toString()));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        rows.setLength(0);
    }
}
