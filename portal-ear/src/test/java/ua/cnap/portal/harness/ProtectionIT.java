package ua.cnap.portal.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Defects on record of other portals that are seen from outside: missing headers, and errors that tell what they must not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProtectionIT {
    private static final List<String> SECRETS = List.of("portal", "database-portal", "oidc-client");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/booking",
                "/booking/mine",
                "/kiosk/kyiv",
                "/api/v1/services",
                "/api/v1/free-times",
                "/portal/look.js",
                "/nothing-is-here"
            })
    void every_answer_carries_the_headers_that_protect_its_reader(String page) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(TestPortal.address(page))));

        assertProtects(answer);
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("frame-ancestors 'none'"));
        assertThat(answer.headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.contains("HttpOnly"));
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/office/", "/en/office/", "/cabinet/", "/apply/06-01"})
    void what_leads_to_the_sign_in_is_protected_too(String page) throws Exception {
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder(URI.create(TestPortal.address(page))).header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertProtects(answer);
    }

    private static void assertProtects(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().allValues("Permissions-Policy")).hasSize(1);
        assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().allValues("Strict-Transport-Security")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/booking/times, begin=yesterday&choose=1&centre=%27&unit=%00&service=<i>",
        "/booking/contacts/00000000-0000-0000-0000-000000000000, name=<script>&phone=1&email=@",
        "/booking/mine, code=0000-0000-0000-0000&act=move&begin=x",
        "/kiosk/kyiv, act=take&service=%F0%9F%92%A9",
        "/api/v1/free-times?centre=kyiv&size=-1, x=1",
        "/status, code=%ff%fe"
    })
    void an_error_tells_no_class_no_statement_and_no_password(String page, String form) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(TestPortal.address(page)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body())
                .doesNotContain("Exception", "\tat ", "ua.cnap", "org.hibernate", "select ", "jdbc:", "<script>&");
        SECRETS.forEach(name -> assertThat(answer.body()).as(name).doesNotContain(TestPortal.secret(name)));
    }

    @Test
    void no_log_holds_a_password_or_a_secret() throws IOException {
        try (Stream<Path> logs = Files.walk(TestPortal.file("logs"))) {
            List<Path> files = logs.filter(Files::isRegularFile).toList();
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(log -> SECRETS.forEach(name -> assertThat(read(log))
                            .as("%s in %s", name, log.getFileName())
                            .doesNotContain(TestPortal.secret(name))));
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
