package ua.cnap.portal.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** How tools beside the portal reach the database of the demonstration. */
public record DatabaseAccess(String url, String user, String password) {
    /** The access that the started portal was given. */
    public static DatabaseAccess of(Surroundings surroundings) {
        Folders folders = new Folders(surroundings.data());
        Secrets secrets = new Secrets(folders.of("secrets"));
        Map<String, String> values = new PortalEnvironment(surroundings, folders, secrets).demonstration();
        return new DatabaseAccess(values.get("DB_URL"), values.get("DB_USER"), values.get("DB_PASSWORD"));
    }

    /** A new connection. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return "DatabaseAccess[" + url + "]";
    }
}
