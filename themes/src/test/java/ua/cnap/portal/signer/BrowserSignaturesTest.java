package ua.cnap.portal.signer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.signature.ContainerReport;
import ua.cnap.portal.signature.Limits;
import ua.cnap.portal.signature.Purpose;
import ua.cnap.portal.signature.Reason;
import ua.cnap.portal.signature.RevocationSource;
import ua.cnap.portal.signature.SignatureReport;
import ua.cnap.portal.signature.SignatureVerifier;
import ua.cnap.portal.signature.TrustStore;

/** The script tests, which run first, leave what they signed in {@code target/signed}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrowserSignaturesTest {

    private static final Path SIGNED = Path.of("target", "signed");
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final byte[] CONTENT =
            "{\"typ\":\"test\",\"text\":\"Вхід до порталу\"}".getBytes(StandardCharsets.UTF_8);

    private final Instant now = Clock.systemUTC().instant();
    private SignatureVerifier verifier;

    @BeforeEach
    void trust_the_demonstration_authorities() throws IOException {
        verifier = new SignatureVerifier(
                TrustStore.fromDirectory(RESOURCES.resolve("trust")),
                RevocationSource.fromDirectories(List.of(RESOURCES.resolve("crl")), List.of()),
                Limits.standard());
    }

    @ParameterizedTest
    @CsvSource({
        "citizen-dstu.Key-6.dat, ТЕСТЕНКО ТАРАС ПЕТРОВИЧ",
        "citizen-dstu.pbes2.Key-6.dat, ТЕСТЕНКО ТАРАС ПЕТРОВИЧ",
        "citizen-dstu.pfx, ТЕСТЕНКО ТАРАС ПЕТРОВИЧ",
        "citizen-dstu.jks, ТЕСТЕНКО ТАРАС ПЕТРОВИЧ",
        "citizen-dstu.kupyna, ТЕСТЕНКО ТАРАС ПЕТРОВИЧ",
        "citizen-ec.p12, ТЕСТЕНКО ТАРАС ПЕТРОВИЧ",
        "fop-dstu.jks, ПРИКЛАДНА ОЛЕНА ІВАНІВНА",
        "fop-ec.p12, ПРИКЛАДНА ОЛЕНА ІВАНІВНА",
        "company-dstu.jks, ЗРАЗКОВА МАРІЯ СТЕПАНІВНА",
        "company-rsa.p12, ЗРАЗКОВА МАРІЯ СТЕПАНІВНА"
    })
    void a_detached_signature_made_in_the_browser_is_valid(String key, String name) throws IOException {
        SignatureReport report = verifier.verifyDetached(signed(key + ".p7s"), CONTENT, Purpose.DOCUMENT, now);

        assertThat(report.reason()).isEqualTo(Reason.OK);
        assertThat(report.signers()).singleElement().satisfies(signer -> assertThat(signer.signatory())
                .hasValueSatisfying(signatory -> assertThat(signatory.name()).isEqualTo(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citizen-dstu.Key-6.dat",
                "citizen-dstu.pfx",
                "citizen-dstu.jks",
                "citizen-ec.p12",
                "fop-ec.p12",
                "company-rsa.p12"
            })
    void a_container_made_in_the_browser_is_valid_and_hands_out_its_files(String key) throws IOException {
        ContainerReport container = verifier.verifyContainer(signed(key + ".asice"), Purpose.DOCUMENT, now);

        assertThat(container.report().reason()).isEqualTo(Reason.OK);
        assertThat(container.files()).containsOnlyKeys("application.pdf", "documents/Договір № 1 & додаток.pdf");
        assertThat(container.files().get("application.pdf"))
                .isEqualTo("%PDF-1.7 заява".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen-dstu.jks", "citizen-ec.p12", "company-rsa.p12"})
    void a_signature_made_in_the_browser_does_not_fit_other_content(String key) throws IOException {
        byte[] other = "{\"typ\":\"other\"}".getBytes(StandardCharsets.UTF_8);

        SignatureReport report = verifier.verifyDetached(signed(key + ".p7s"), other, Purpose.DOCUMENT, now);

        assertThat(report.reason()).isIn(Reason.CONTENT_MISMATCH, Reason.DIGEST_MISMATCH);
    }

    private static byte[] signed(String name) throws IOException {
        return Files.readAllBytes(SIGNED.resolve(name));
    }
}
