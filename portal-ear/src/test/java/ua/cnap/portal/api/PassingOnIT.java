package ua.cnap.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.harness.TestPortal;

/** Another system passes packages on over HTTP. */
@Tag("R-075")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PassingOnIT {
    private static final String HERE = "/api/v1/centres/zdolbuniv/packages";

    private final String number = "ЄДП/" + UUID.randomUUID();

    @Test
    void a_package_is_one_case_however_often_it_is_passed_on_and_another_one_under_its_number_is_refused()
            throws Exception {
        HttpResponse<String> first = pass(HERE, TestPortal.GATEWAY_KEY, body("м. Здолбунів"));
        HttpResponse<String> again = pass(HERE, TestPortal.GATEWAY_KEY, body("м. Здолбунів"));
        HttpResponse<String> other = pass(HERE, TestPortal.GATEWAY_KEY, body("м. Рівне"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(json(first).path("number").asText()).startsWith("ЗД-");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(json(other).path("detail").asText())
                .contains(json(first).path("number").asText());
    }

    @Test
    void what_is_wrong_is_named_by_the_field_of_the_sender_and_nothing_is_registered() throws Exception {
        String wrong = body("м. Здолбунів")
                .replace("3074904846", "1234567890")
                .replace("\"declaration\": \"ELECTRONIC\",", "");
        HttpResponse<String> refused = pass(HERE, TestPortal.GATEWAY_KEY, wrong);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("faults").findValuesAsText("field"))
                .containsExactlyInAnyOrder("applicant.code", "documents.declaration");
        assertThat(pass(HERE, TestPortal.GATEWAY_KEY, body("м. Здолбунів")).statusCode())
                .as("mended, under the same number")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a key that somebody guessed, long enough"})
    void without_the_key_there_is_nothing_here(String key) throws Exception {
        assertThat(pass(HERE, key, body("м. Здолбунів")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"number\": ", "не JSON"})
    void what_is_no_package_is_not_understood(String body) throws Exception {
        assertThat(pass(HERE, TestPortal.GATEWAY_KEY, body).statusCode()).isEqualTo(400);
    }

    @Test
    void there_is_no_such_centre_or_service() throws Exception {
        assertThat(pass("/api/v1/centres/it-nowhere/packages", TestPortal.GATEWAY_KEY, body(""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(pass(HERE, TestPortal.GATEWAY_KEY, body("").replace("06-01", "99-99"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(pass(HERE, TestPortal.GATEWAY_KEY, body("").replace(number, " "))
                        .statusCode())
                .as("a package without a number")
                .isEqualTo(422);
        assertThat(pass(HERE, TestPortal.GATEWAY_KEY, "{}").statusCode()).isEqualTo(404);
    }

    private String body(String address) {
        return """
                {"number": "%s", "service": "06-01", "notifyBy": "EMAIL", "deliverBy": "ELECTRONIC", "unknown": 1,
                 "applicant": {"kind": "CITIZEN", "code": "3074904846", "name": "Коваль Ірина Петрівна",
                               "address": "%s", "phone": "0980163513", "email": "koval@cnap.test"},
                 "documents": {"application": "ELECTRONIC", "declaration": "ELECTRONIC", "identity": "ELECTRONIC"}}
                """.formatted(number, address);
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    private static HttpResponse<String> pass(String address, String key, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TestPortal.address(address)))
                .header("Content-Type", "application/json")
                .header("Portal-Gateway-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
