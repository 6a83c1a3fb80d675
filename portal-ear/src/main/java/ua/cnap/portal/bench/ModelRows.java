package ua.cnap.portal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Rows of one table that a submission wrote, to be written again under new keys. */
record ModelRows(String table, List<String> columns, List<List<Object>> values) {
    static ModelRows read(Connection connection, String table, String condition) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from public." + table + " where " + condition)) {
            ResultSetMetaData shape = found.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= shape.getColumnCount(); i++) {
                columns.add(shape.getColumnName(i));
            }
            List<List<Object>> values = new ArrayList<>();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    row.add(found.getObject(i));
                }
                values.add(row);
            }
            return new ModelRows(table, columns, values);
        }
    }

    int count() {
        return values.size();
    }

    PreparedStatement statement(Connection connection) throws SQLException {
        return connection.prepareStatement("insert into bench." + table + " (" + String.join(", ", columns)
                + ") values (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
    }

    /** Writes the rows as those of another case. */
    void write(PreparedStatement insert, long caseId, long number) throws SQLException {
        for (int place = 0; place < values.size(); place++) {
            long id = caseId * values.size() + place;
            for (int i = 0; i < columns.size(); i++) {
                Object value = values.get(place).get(i);
                insert.setObject(i + 1, renewed(columns.get(i), value, id, caseId, number));
            }
            insert.addBatch();
        }
        insert.executeBatch();
    }

    private Object renewed(String column, Object value, long id, long caseId, long number) {
        return switch (column) {
            case "id" -> value instanceof UUID ? UUID.randomUUID() : Long.valueOf(id);
            case "case_id" -> caseId;
            case "application_id" -> UUID.randomUUID();
            case "sequence" -> number;
            case "number" -> "bench-" + number;
            case "code_hash" -> UUID.randomUUID() + "-" + caseId;
            default -> value;
        };
    }
}
