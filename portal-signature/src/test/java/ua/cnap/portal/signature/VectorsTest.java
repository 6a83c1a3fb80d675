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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.cnap.portal.signature.Manifest.Case;
import ua.cnap.portal.signature.Manifest.Owner;

/** The signature vectors: what each has to give stands in their manifest. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VectorsTest {

    private static final Path VECTORS = Path.of("src/test/resources/vectors");
    private static final Manifest MANIFEST = Manifest.read(VECTORS);
    private static final SignatureVerifier VERIFIER = verifier();

    static Stream<Case> cases() {
        return MANIFEST.cases().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_vector_gets_its_verdict_reason_and_signers(Case vector) throws IOException {
        SignatureReport report = VERIFIER.verify(
                Files.readAllBytes(VECTORS.resolve(vector.file())),
                content(vector),
                vector.purpose(),
                vector.validationTime());

        if (vector.optional() && report.verdict() != Verdict.VALID) {
            assertThat(report.warnings()).contains(Warning.XADES_NOT_SUPPORTED);
            return;
        }
        assertThat(report.verdict()).isEqualTo(vector.verdict());
        assertThat(report.reason()).isIn(vector.reasons());
        if (report.verdict() == Verdict.VALID) {
            assertThat(report.signers().stream().map(VectorsTest::owner)).isEqualTo(vector.signers());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void without_revocation_data_no_vector_is_valid(Case vector) throws IOException {
        SignatureVerifier blind = new SignatureVerifier(
                trust(), (certificate, issuer, proven, at) -> RevocationStatus.unknown(), Limits.standard());

        SignatureReport report = blind.verify(
                Files.readAllBytes(VECTORS.resolve(vector.file())),
                content(vector),
                vector.purpose(),
                vector.validationTime());

        assertThat(report.verdict()).isNotEqualTo(Verdict.VALID);
        if (vector.verdict() == Verdict.VALID && !vector.optional()) {
            assertThat(report.reason()).isEqualTo(Reason.REVOCATION_UNKNOWN);
            assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
        }
    }

    private static Optional<byte[]> content(Case vector) throws IOException {
        return vector.content().isPresent()
                ? Optional.of(
                        Files.readAllBytes(VECTORS.resolve(vector.content().get())))
                : Optional.empty();
    }

    private static Owner owner(SignerReport report) {
        Signatory signer = report.signatory().orElseThrow();
        return new Owner(
                signer.name(),
                signer.drfo().map(PersonalCode::value).orElse(null),
                signer.edrpou().orElse(null),
                signer.role().code());
    }

    private static TrustStore trust() {
        List<X509CertificateHolder> certificates = new ArrayList<>();
        MANIFEST.trusted().forEach(each -> certificates.add(certificate(each)));
        return TrustStore.of(certificates);
    }

    private static X509CertificateHolder certificate(String file) {
        try {
            return new X509CertificateHolder(Files.readAllBytes(VECTORS.resolve(file)));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static SignatureVerifier verifier() {
        try {
            RevocationSource stored =
                    RevocationSource.fromDirectories(List.of(VECTORS.resolve("crl")), List.of(VECTORS.resolve("ocsp")));
            return new SignatureVerifier(trust(), stored, Limits.standard());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
