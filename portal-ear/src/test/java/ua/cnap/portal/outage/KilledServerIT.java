package ua.cnap.portal.outage;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.DeployedTests;
import ua.cnap.portal.harness.TestPortal;
import ua.cnap.portal.incontainer.WholeCases;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledServerIT {
    private static final String CENTRE = "it-killed";
    private static final String APPLICATION = "outage.war";
    private static final int SUBMITS = 60;
    private static final int ANSWERED_BEFORE_THE_KILL = 15;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> answered = new ConcurrentHashMap<>();

    @Test
    @Tag("R-081")
    void what_was_answered_before_the_server_was_killed_is_there_whole_and_filing_goes_on_without_a_gap()
            throws Exception {
        DeployedTests.deploy(APPLICATION);
        List<String> drafts = List.of(post("/drafts?count=" + SUBMITS).split("\n"));

        killAmidSubmits(drafts);

        Map<String, String> before = Map.copyOf(answered);
        assertThat(before).hasSizeGreaterThanOrEqualTo(ANSWERED_BEFORE_THE_KILL);
        assertThat(numbers()).containsAllEntriesOf(before);
        assertRegistryWholeAndGapless();

        TestPortal.server().launch();
        TestPortal.server().awaitReady();
        DeployedTests.deploy(APPLICATION);
        for (String draft : drafts) {
            answered.put(draft, post("/file?id=" + draft));
        }

        assertThat(answered).containsAllEntriesOf(before).hasSize(SUBMITS);
        assertThat(numbers()).isEqualTo(answered);
        assertRegistryWholeAndGapless();
    }

    /** Eight people file at once; when enough have their answer the server is killed, whatever the others wait for. */
    private void killAmidSubmits(List<String> drafts) throws InterruptedException {
        Queue<String> waiting = new ConcurrentLinkedQueue<>(drafts);
        CountDownLatch enough = new CountDownLatch(ANSWERED_BEFORE_THE_KILL);
        ExecutorService people = Executors.newFixedThreadPool(8);
        for (int person = 0; person < 8; person++) {
            people.submit(() -> fileUntilTheServerDies(waiting, enough));
        }
        assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
        TestPortal.server().kill();
        people.shutdown();
        assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private void fileUntilTheServerDies(Queue<String> waiting, CountDownLatch enough) {
        try {
            for (String draft = waiting.poll(); draft != null; draft = waiting.poll()) {
                answered.put(draft, post("/file?id=" + draft));
                enough.countDown();
            }
        } catch (IOException killed) {
            waiting.clear();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void assertRegistryWholeAndGapless() throws SQLException {
        List<String> sequences = column(WholeCases.SEQUENCES);
        assertThat(column(WholeCases.BROKEN)).isEmpty();
        assertThat(sequences)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, sequences.size())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    /** The numbers in the registry by the application they were given to. */
    private static Map<String, String> numbers() throws SQLException {
        Map<String, String> numbers = new ConcurrentHashMap<>();
        for (String line : column("select application_id || ' ' || number from casework_case where centre_id = ?")) {
            numbers.put(line.substring(0, 36), line.substring(37));
        }
        return numbers;
    }

    private static List<String> column(String question) throws SQLException {
        try (Connection connection = TestPortal.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, CENTRE);
            List<String> column = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    column.add(rows.getString(1));
                }
            }
            return column;
        }
    }

    private String post(String what) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TestPortal.address("/outage/counter" + what)))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("answered " + answer.statusCode());
        }
        return answer.body();
    }
}
