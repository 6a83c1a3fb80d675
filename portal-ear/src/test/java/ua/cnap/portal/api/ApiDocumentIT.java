package ua.cnap.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.cnap.portal.bench.Citizen;
import ua.cnap.portal.harness.TestPortal;

/** What the served document promises is what is answered. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApiDocumentIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANY_OTHER = "default";

    private static JsonNode document;

    @BeforeAll
    static void read() throws Exception {
        document = JSON.readTree(get("/openapi").body());
    }

    @Test
    void the_document_names_what_everybody_may_ask_and_nothing_else() {
        assertThat(document.path("openapi").textValue()).startsWith("3.1");
        assertThat(document.path("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "/api/v1/services",
                        "/api/v1/services/{code}",
                        "/api/v1/centres",
                        "/api/v1/centres/{centre}/load",
                        "/api/v1/centres/{centre}/opinion",
                        "/api/v1/free-times",
                        "/api/v1/boards/{unit}",
                        "/api/v1/boards/{unit}/changes",
                        "/api/v1/status/{feedbackCode}");
    }

    @Test
    void every_service_is_answered_as_the_document_says() throws Exception {
        JsonNode services = answered("/api/v1/services?size=100", "/api/v1/services", 200);

        assertThat(services.path("services")).hasSizeGreaterThan(70);
        for (JsonNode service : services.path("services")) {
            String code = service.path("code").textValue();
            JsonNode card = answered("/api/v1/services/" + code, "/api/v1/services/{code}", 200);
            assertThat(card.toString()).as("marks of editors").doesNotContain("перевірити\"", "PLACEHOLDER");
        }
        answered("/api/v1/centres", "/api/v1/centres", 200);
        answered("/api/v1/centres/zdolbuniv/load", "/api/v1/centres/{centre}/load", 200);
        answered("/api/v1/centres/zdolbuniv/opinion", "/api/v1/centres/{centre}/opinion", 200);
        answered("/api/v1/boards/zdolbuniv", "/api/v1/boards/{unit}", 200);
        answered("/api/v1/free-times?centre=zdolbuniv&service=06-01", "/api/v1/free-times", 200);
    }

    @Test
    void the_state_of_a_case_is_answered_as_the_document_says() throws Exception {
        Citizen citizen = new Citizen(
                URI.create(TestPortal.address("")), TestPortal.file("demo-ca"), Clock.system(ZoneId.of("Europe/Kyiv")));
        citizen.signIn();
        UUID application = citizen.fillIn();
        citizen.file(application, citizen.sign());

        answered("/api/v1/status/" + citizen.feedbackCode(application), "/api/v1/status/{feedbackCode}", 200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/services/99-99, /api/v1/services/{code}, 404",
        "/api/v1/services?applicant=NOBODY, /api/v1/services, 400",
        "/api/v1/services?page=first, /api/v1/services, 400",
        "/api/v1/centres/nowhere/load, /api/v1/centres/{centre}/load, 404",
        "/api/v1/boards/nowhere, /api/v1/boards/{unit}, 404",
        "/api/v1/free-times, /api/v1/free-times, 400",
        "/api/v1/free-times?centre=zdolbuniv&from=2026-13-01, /api/v1/free-times, 400",
        "/api/v1/status/0000-0000-0000-0000, /api/v1/status/{feedbackCode}, 404"
    })
    void an_error_is_a_problem_detail(String address, String path, int status) throws Exception {
        JsonNode problem = answered(address, path, status);

        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(get(address).headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing-is-here, portal, 404",
        "POST, /api/v1/nothing-is-here, portal, 404",
        "POST, /api/v1/services, portal, 405",
        "DELETE, /api/v1/centres, portal, 405",
        "GET, /api/v1/admin/catalogue, portal, 405",
        "POST, /api/v1/services, http://elsewhere.example, 403"
    })
    void what_is_not_there_or_not_allowed_is_a_problem_detail_too(
            String method, String address, String origin, int status) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestPortal.address(address)))
                .header("Accept", "text/html")
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (!origin.equals("portal")) {
            request.header("Origin", origin);
        }
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("status").intValue()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
    }

    @Test
    void a_body_without_a_stated_size_is_refused_as_a_problem_detail() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TestPortal.address("/api/v1/services")))
                .POST(HttpRequest.BodyPublishers.ofInputStream(InputStream::nullInputStream))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(411);
        assertThat(JSON.readTree(answer.body()).path("status").intValue()).isEqualTo(411);
    }

    /** The answer, held against the schema that the document gives for it. */
    private static JsonNode answered(String address, String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(status);
        JsonNode body = JSON.readTree(answer.body());
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema(path, status == 200 ? "200" : ANY_OTHER))
                        .validate(body))
                .as(address)
                .isEmpty();
        return body;
    }

    /** The schema of one answer, able to refer to the others. */
    private static JsonNode schema(String path, String status) {
        JsonNode response =
                document.path("paths").path(path).path("get").path("responses").path(status);
        if (response.has("$ref")) {
            response = document.at(response.path("$ref").textValue().substring(1));
        }
        ObjectNode schema =
                response.path("content").elements().next().path("schema").deepCopy();
        return schema.set("components", document.path("components"));
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TestPortal.address(address)))
                .header("Accept", "application/json")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
