package ua.cnap.portal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.cnap.portal.signature.Manifest.Case;

/**
 * Signatures made by a real provider, kept beside the project: the build property {@code signature.samples} names their
 * folder. Without it the test says that it left them out.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealSamplesTest {

    private static final String PROPERTY = "signature.samples";

    @TestFactory
    Stream<DynamicTest> real_signatures_hold_and_lead_to_the_national_root() {
        String folder = System.getProperty(PROPERTY, "");
        if (folder.isEmpty()) {
            System.out.println("Real signature samples left out: -D" + PROPERTY + "=DIR is not given");
            return Stream.empty();
        }
        Path samples = Path.of(folder);
        Manifest manifest = Manifest.read(samples);
        return manifest.cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(samples, manifest, each)));
    }

    private static void check(Path samples, Manifest manifest, Case sample) throws IOException {
        Optional<byte[]> content = sample.content().isPresent()
                ? Optional.of(
                        Files.readAllBytes(samples.resolve(sample.content().get())))
                : Optional.empty();
        SignatureReport report = verifier(samples, manifest)
                .verify(
                        Files.readAllBytes(samples.resolve(sample.file())),
                        content,
                        Purpose.DOCUMENT,
                        sample.validationTime());

        SignerReport signer = report.signers().get(0);
        assertThat(report.reason())
                .isEqualTo(sample.signatureHolds() ? Reason.REVOCATION_UNKNOWN : Reason.DIGEST_MISMATCH);
        assertThat(signer.chain()).hasSize(sample.signatureHolds() ? 3 : 0);
        assertThat(signer.signatory().orElseThrow().role()).isEqualTo(SignerRole.SEAL);
        assertThat(signer.signatory().orElseThrow().edrpou()).contains("43395033");
        assertThat(signer.signatory().orElseThrow().name()).isEqualTo("ДП ДІЯ (Тестування)");
    }

    private static SignatureVerifier verifier(Path samples, Manifest manifest) throws IOException {
        List<X509CertificateHolder> certificates = new ArrayList<>();
        for (String each : Stream.concat(manifest.trusted().stream(), manifest.others().stream())
                .toList()) {
            certificates.add(new X509CertificateHolder(Files.readAllBytes(samples.resolve(each))));
        }
        return new SignatureVerifier(
                TrustStore.of(certificates),
                (certificate, issuer, proven, at) -> RevocationStatus.unknown(),
                Limits.standard());
    }
}
