package ua.cnap.portal.incontainer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What really stands in the database, past every cache of the portal. */
@ApplicationScoped
public class Registry {
    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    /** The first column of every row of the answer, as text. */
    List<String> column(String question, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, question, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one value of the answer, as text. */
    String value(String question, Object... values) {
        return column(question, values).get(0);
    }

    long count(String question, Object... values) {
        return Long.parseLong(value(question, values));
    }

    int change(String command, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, command, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String text, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
