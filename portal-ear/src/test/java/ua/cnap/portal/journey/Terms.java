package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import ua.cnap.portal.harness.DeployedTests;
import ua.cnap.portal.harness.TestPortal;

/** Time passes for the terms of a case, by the application of the tests: the portal itself has no way to move its clock. */
final class Terms {
    private static final String APPLICATION = "journeys.war";

    private Terms() {}

    /** The control of terms runs as on the morning after the last day of a term of the case. */
    static void pass(String number, String kind) throws IOException, InterruptedException, SQLException {
        if (!TestPortal.file("software/server/standalone/deployments/" + APPLICATION + ".deployed")
                .toFile()
                .exists()) {
            DeployedTests.deploy(APPLICATION);
        }
        LocalDate after = lastDay(number, kind).plusDays(1);
        HttpRequest request = HttpRequest.newBuilder(URI.create(TestPortal.address("/journeys/control?day=" + after)))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static LocalDate lastDay(String number, String kind) throws SQLException {
        try (Connection connection = TestPortal.database().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select d.due_on from control_deadline d join casework_case c"
                                + " on c.id = d.case_id where c.number = ? and d.kind = ?")) {
            statement.setString(1, number);
            statement.setString(2, kind);
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getObject(1, LocalDate.class);
            }
        }
    }
}
