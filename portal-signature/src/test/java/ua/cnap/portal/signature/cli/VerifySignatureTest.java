package ua.cnap.portal.signature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.cnap.portal.signature.demo.DemonstrationAuthority;
import ua.cnap.portal.signature.demo.DemonstrationSigner;

/** The command for administrators and auditors, with the keys of the demonstration authority. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifySignatureTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final byte[] CONTENT = "Прошу видати витяг".getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void setUp() throws IOException {
        DemonstrationAuthority.setUp(folder, CLOCK);
        Files.write(folder.resolve("content"), CONTENT);
    }

    @Test
    void a_valid_signature_ends_with_zero_and_one_json_object() throws IOException {
        assertThat(detached("citizen")).isZero();
        JsonNode json = json();
        assertThat(json.get("verdict").asText()).isEqualTo("valid");
        JsonNode signer = json.get("signers").get(0);
        assertThat(signer.get("name").asText()).isEqualTo("Шевченко Ганна Іванівна");
        assertThat(signer.get("drfo").asText()).isEqualTo("3300602269");
        assertThat(signer.get("issuer").asText()).isEqualTo("Демонстраційний КНЕДП (ДСТУ)");
    }

    @Test
    void each_person_of_the_demonstration_signs_as_described() throws IOException {
        assertThat(detached("sole-proprietor")).isZero();
        assertThat(json().get("signers").get(0).get("role").asText()).isEqualTo("fop");
        assertThat(detached("company-signatory")).isZero();
        assertThat(json().get("signers").get(0).get("role").asText()).isEqualTo("legal");
        assertThat(detached("company-signatory-rsa")).isZero();
        assertThat(detached("company-seal")).isZero();
        assertThat(json().get("signers").get(0).get("role").asText()).isEqualTo("seal");
    }

    @Test
    void a_signature_that_is_not_valid_ends_with_one() throws IOException {
        assertThat(detached("expired")).isOne();
        assertThat(json().get("reason").asText()).isEqualTo("CERT_EXPIRED");
        assertThat(detached("revoked")).isOne();
        assertThat(json().get("reason").asText()).isEqualTo("CERT_REVOKED");
        assertThat(detached("unknown-authority")).isOne();
        assertThat(json().get("reason").asText()).isEqualTo("UNTRUSTED_CHAIN");
    }

    @Test
    void a_container_is_checked_too() throws IOException {
        byte[] container = DemonstrationSigner.of(folder, "company-signatory")
                .container(Map.of("application.pdf", CONTENT, "Додаток №1 & <2>.txt", CONTENT), NOW);
        assertThat(run(options(
                        Files.write(folder.resolve("package.asice"), container).toString())))
                .isZero();
        assertThat(json().get("verdict").asText()).isEqualTo("valid");
    }

    @Test
    void a_huge_file_is_refused_without_being_read() throws IOException {
        Path huge = folder.resolve("huge.p7s");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertThat(run(options(huge.toString()))).isOne();
        assertThat(json().get("reason").asText()).isEqualTo("TOO_LARGE");
        Files.delete(huge);
    }

    @Test
    void wrong_use_ends_with_two_and_says_how_to_use_it() {
        String file = folder.resolve("content").toString();
        String[][] wrong = {
            {},
            {file},
            {"--trust", file, file},
            options(file, file),
            options("--at", "yesterday", file),
            options("--purpose", "fun", file),
            options("--unknown", "x", file),
            options("--at"),
            options(folder.resolve("missing").toString())
        };
        for (String[] each : wrong) {
            assertThat(run(each)).as(String.join(" ", each)).isEqualTo(2);
            assertThat(out.size()).isZero();
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage:");
        }
    }

    @Test
    void setting_up_again_keeps_the_keys() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("keys/citizen.pfx"));
        DemonstrationAuthority.setUp(folder, Clock.offset(CLOCK, Duration.ofDays(1)));
        assertThat(Files.readAllBytes(folder.resolve("keys/citizen.pfx"))).isEqualTo(before);
        JsonNode people =
                new ObjectMapper().readTree(folder.resolve("keys/people.json").toFile());
        for (JsonNode person : people.get("people")) {
            person.get("files").forEach(file -> assertThat(folder.resolve("keys/" + file.asText()))
                    .exists());
            assertThat(folder.resolve("keys/" + person.get("certificate").asText()))
                    .exists();
        }
        DemonstrationAuthority.setUp(folder, CLOCK);
    }

    private int detached(String person) throws IOException {
        Path signature = folder.resolve(person + ".p7s");
        Files.write(signature, DemonstrationSigner.of(folder, person).sign(CONTENT, NOW));
        return run(options("--content", folder.resolve("content").toString(), signature.toString()));
    }

    private static String[] options(String... further) {
        String[] common = {
            "--trust",
            folder.resolve("trust").toString(),
            "--crl",
            folder.resolve("crl").toString()
        };
        return Stream.concat(Arrays.stream(common), Arrays.stream(further)).toArray(String[]::new);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        PrintStream output = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new VerifySignature(output, errors, CLOCK).run(arguments);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
