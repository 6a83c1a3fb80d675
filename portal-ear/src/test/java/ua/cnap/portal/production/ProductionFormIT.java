package ua.cnap.portal.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import ua.cnap.portal.bench.Citizen;
import ua.cnap.portal.harness.MailBox;
import ua.cnap.portal.harness.TestPortal;
import ua.cnap.portal.launcher.CatalogueImport;

/** A centre opens its own portal: from nothing to the first case. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionFormIT {
    private static final int MOST_TRIES = 50;

    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Kyiv"));
    private static final OwnInstallation OWN = new OwnInstallation();

    @BeforeAll
    static void start() throws Exception {
        OWN.start();
    }

    @AfterAll
    static void stop() {
        OWN.close();
    }

    @Test
    @Order(1)
    void it_begins_without_anything_of_the_demonstration() throws Exception {
        assertThat(get("/api/v1/centres").body()).isEqualTo("{\"centres\":[]}");
        assertThat(get("/demo/keys/citizen.cer").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void the_operator_brings_the_catalogue() throws Exception {
        assertThat(importCatalogue()).contains("Published");

        assertThat(get("/api/v1/centres").body()).contains("\"zdolbuniv\"");
    }

    @Test
    @Order(3)
    void a_citizen_with_a_key_of_an_authority_that_the_operator_trusts_files_and_gets_a_letter() throws Exception {
        Citizen citizen = new Citizen(OWN.address(), OWN.authority(), CLOCK);
        citizen.signIn();
        UUID application = citizen.fillIn();
        citizen.file(application, citizen.sign());

        String code = citizen.feedbackCode(application);
        assertThat(get("/api/v1/status/" + code).statusCode()).isEqualTo(200);
        assertThat(new MailBox(OWN.mail()).letterTo("shevchenko@example.com").getSubject())
                .startsWith("Заяву зареєстровано");
        assertNoLogTells("Шевченко", "3300602269", "0980163513", "98 016", "shevchenko@", code);
    }

    @Test
    @Order(4)
    void a_key_of_the_demonstration_opens_nothing() throws Exception {
        Citizen citizen = new Citizen(OWN.address(), TestPortal.file("demo-ca"), CLOCK);

        citizen.signIn();

        assertThatThrownBy(citizen::fillIn).isInstanceOf(IOException.class);
    }

    @Test
    @Order(5)
    void one_visitor_too_many_is_told_so_and_who_stops_halfway_is_given_up() throws Exception {
        List<Socket> halves = new ArrayList<>();
        try {
            for (int i = 0; i < 2 * OwnInstallation.TAKEN; i++) {
                halves.add(half());
            }
            HttpResponse<String> answer = refused();

            assertThat(answer.body()).contains("Зараз забагато відвідувачів", "Too many visitors right now");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            for (Socket half : halves) {
                assertThat(lastWords(half)).doesNotContain(" 200 ");
            }
            assertThat(get("/services").statusCode()).isEqualTo(200);
        } finally {
            for (Socket half : halves) {
                half.close();
            }
        }
    }

    /** The answer to one too many; requests before it take what places are left, and wait. */
    private static HttpResponse<String> refused() throws IOException, InterruptedException {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                HttpResponse<String> answer = send(request("/services").timeout(Duration.ofSeconds(1)));
                if (answer.statusCode() == 503) {
                    return answer;
                }
            } catch (HttpTimeoutException waiting) {
                // it has taken a place
            }
        }
        throw new AssertionError("Nobody was refused");
    }

    /** A form whose rest never comes. */
    private static Socket half() throws IOException {
        Socket socket = new Socket(OWN.address().getHost(), OWN.address().getPort());
        socket.setSoTimeout((int) Duration.ofMinutes(2).toMillis());
        socket.getOutputStream().write("""
                POST /status HTTP/1.1
                Host: localhost
                Content-Type: application/x-www-form-urlencoded
                Content-Length: 500

                code=""".replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** What a connection says until the server gives it up; it fails when that does not come. */
    private static String lastWords(Socket half) throws IOException {
        try {
            return new String(half.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException reset) {
            return reset.getMessage();
        }
    }

    private static void assertNoLogTells(String... secrets) {
        assertThat(OWN.logs())
                .allSatisfy(log ->
                        assertThat(Files.readString(log)).as(log.toString()).doesNotContain(secrets));
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(request(address));
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(OWN.address().resolve(address)).version(HttpClient.Version.HTTP_1_1);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String importCatalogue() throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CatalogueImport.class.getName(),
                "../portal-ejb/src/main/resources/catalogue");
        command.environment().putAll(OWN.environment());
        command.environment().put("LC_ALL", "C.UTF-8");
        return new String(command.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
