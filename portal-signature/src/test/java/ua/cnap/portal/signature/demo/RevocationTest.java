package ua.cnap.portal.signature.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.signature.demo.World.CENTRE;
import static ua.cnap.portal.signature.demo.World.CERTIFICATE;
import static ua.cnap.portal.signature.demo.World.FROM;
import static ua.cnap.portal.signature.demo.World.NOW;
import static ua.cnap.portal.signature.demo.World.PERSON;
import static ua.cnap.portal.signature.demo.World.STANDARD;
import static ua.cnap.portal.signature.demo.World.STANDARD_CERTIFICATE;
import static ua.cnap.portal.signature.demo.World.TO;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.cnap.portal.signature.RevocationSource;
import ua.cnap.portal.signature.RevocationStatus;
import ua.cnap.portal.signature.TrustStore;

/** What is believed about a certificate's status, and whom it is asked of. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RevocationTest {

    private static final Instant LATER = NOW.plus(Duration.ofDays(30));
    private static final Map<BigInteger, Authority.Revocation> NOTHING = Map.of();

    @TempDir
    Path folder;

    private HttpServer server;
    private final AtomicInteger calls = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void the_issuer_itself_answers() throws IOException {
        assertThat(stored(new Answer(CERTIFICATE))).isEqualTo(inForce());
        assertThat(stored(new Answer(CERTIFICATE).revoked(NOW.minusSeconds(90))).revokedSince())
                .contains(NOW.minusSeconds(90));
    }

    @Test
    void a_server_appointed_by_the_issuer_answers() throws IOException {
        DstuKey key = DstuKey.generate(DstuKey.M257);
        assertThat(stored(new Answer(CERTIFICATE).by(key, appointed(CENTRE, key, KeyPurposeId.id_kp_OCSPSigning))))
                .isEqualTo(inForce());
    }

    @Test
    void a_server_not_appointed_for_it_is_not_believed() throws IOException {
        DstuKey key = DstuKey.generate(DstuKey.M257);
        X509CertificateHolder otherUse = appointed(CENTRE, key, KeyPurposeId.id_kp_timeStamping);
        X509CertificateHolder otherIssuer = appointed(STANDARD, key, KeyPurposeId.id_kp_OCSPSigning);
        Authority stranger = Authority.root(World.authority("ТЕСТОВИЙ надавач", 1), DstuKey.generate(DstuKey.M257));
        X509CertificateHolder stranges = appointed(stranger, key, KeyPurposeId.id_kp_OCSPSigning);
        for (X509CertificateHolder each : List.of(otherUse, otherIssuer, stranges, CERTIFICATE)) {
            assertThat(stored(new Answer(CERTIFICATE).by(key, each)).known()).isFalse();
        }
    }

    @Test
    void an_answer_about_another_certificate_or_issuer_says_nothing() throws IOException {
        assertThat(stored(new Answer(STANDARD_CERTIFICATE)).known()).isFalse();
        Answer other = new Answer(CERTIFICATE);
        other.issuer = STANDARD.certificate();
        assertThat(stored(other).known()).isFalse();
    }

    @Test
    void an_old_answer_says_nothing_good() throws IOException {
        Answer old = new Answer(CERTIFICATE);
        old.from = NOW.minus(Duration.ofDays(2));
        assertThat(stored(old).known()).isFalse();
    }

    @Test
    void a_list_of_another_authority_says_nothing() throws IOException {
        byte[] forged = new Authority(CENTRE.certificate(), DstuKey.generate(DstuKey.M257))
                .revocationList(NOTHING, NOW.minusSeconds(60), LATER);
        assertThat(storedList(forged).known()).isFalse();
        assertThat(storedList(STANDARD.revocationList(NOTHING, NOW.minusSeconds(60), LATER))
                        .known())
                .isFalse();
    }

    @Test
    void a_revocation_in_either_decides() throws IOException {
        Map<BigInteger, Authority.Revocation> revoked = Map.of(
                CERTIFICATE.getSerialNumber(),
                new Authority.Revocation(NOW.minusSeconds(120), CRLReason.keyCompromise));
        Files.write(folder.resolve("a.crl"), CENTRE.revocationList(revoked, NOW.minusSeconds(60), LATER));
        assertThat(stored(new Answer(CERTIFICATE)).revokedSince()).isPresent();
    }

    @Test
    void a_new_list_in_the_folder_is_noticed() throws IOException {
        RevocationSource source = RevocationSource.fromDirectories(List.of(folder), List.of());
        assertThat(status(source, CERTIFICATE).known()).isFalse();
        Files.write(folder.resolve("a.crl"), CENTRE.revocationList(NOTHING, NOW.minusSeconds(60), LATER));
        assertThat(status(source, CERTIFICATE)).isEqualTo(inForce());
    }

    @Test
    void rubbish_in_the_folder_is_passed_over() throws IOException {
        Files.write(folder.resolve("rubbish.crl"), new byte[] {0x30, 3, 2, 1, 5});
        Files.writeString(folder.resolve("note.txt"), "not a list");
        assertThat(stored(new Answer(CERTIFICATE))).isEqualTo(inForce());
    }

    @Test
    void a_status_server_is_asked_once_and_its_answer_kept() {
        X509CertificateHolder certificate = World.withAddresses(base());
        serve("/ocsp", question -> answer(certificate, Optional.of(nonce(question))));
        RevocationSource source = overHttp(Set.of("127.0.0.1"));
        assertThat(status(source, certificate)).isEqualTo(inForce());
        assertThat(status(source, certificate)).isEqualTo(inForce());
        assertThat(calls).hasValue(1);
    }

    @Test
    void an_answer_to_another_question_is_not_believed() {
        X509CertificateHolder certificate = World.withAddresses(base());
        serve("/ocsp", question -> answer(certificate, Optional.of(new byte[] {4, 1, 7})));
        assertThat(status(overHttp(Set.of("127.0.0.1")), certificate).known()).isFalse();
    }

    @Test
    void where_the_status_server_is_away_the_list_is_fetched() {
        X509CertificateHolder certificate = World.withAddresses(base());
        serve("/crl", question -> CENTRE.revocationList(NOTHING, NOW.minusSeconds(60), LATER));
        assertThat(status(overHttp(Set.of("127.0.0.1")), certificate)).isEqualTo(inForce());
    }

    @Test
    void an_address_that_only_the_certificate_names_is_never_called() {
        X509CertificateHolder certificate = World.withAddresses(base());
        serve("/ocsp", question -> answer(certificate, Optional.empty()));
        serve("/crl", question -> CENTRE.revocationList(NOTHING, NOW.minusSeconds(60), LATER));
        RevocationSource source =
                RevocationSource.overHttp(TrustStore.of(List.of(CENTRE.certificate())), Set.of("crl.example"), clock());
        assertThat(status(source, certificate).known()).isFalse();
        assertThat(calls).hasValue(0);
    }

    private static RevocationSource overHttp(Set<String> hosts) {
        return RevocationSource.overHttp(TrustStore.of(List.of(CENTRE.certificate())), hosts, clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static RevocationStatus inForce() {
        return new RevocationStatus(true, Optional.empty());
    }

    private RevocationStatus stored(Answer answer) throws IOException {
        Path answers = Files.createDirectories(folder.resolve("answers"));
        Files.write(answers.resolve("answer.der"), answer.build());
        return status(RevocationSource.fromDirectories(List.of(folder), List.of(answers)), CERTIFICATE);
    }

    private RevocationStatus storedList(byte[] list) throws IOException {
        Files.write(folder.resolve("list.crl"), list);
        return status(RevocationSource.fromDirectories(List.of(folder), List.of()), CERTIFICATE);
    }

    private static RevocationStatus status(RevocationSource source, X509CertificateHolder certificate) {
        return source.statusOf(certificate, CENTRE.certificate(), NOW, NOW);
    }

    private static X509CertificateHolder appointed(Authority issuer, DemonstrationKey key, KeyPurposeId purpose) {
        return issuer.issue(CertificatePlan.server(PERSON, FROM, TO, purpose), key);
    }

    private static byte[] answer(X509CertificateHolder certificate, Optional<byte[]> nonce) {
        Answer answer = new Answer(certificate);
        answer.nonce = nonce;
        return answer.build();
    }

    private static byte[] nonce(byte[] question) {
        return OCSPRequest.getInstance(question)
                .getTbsRequest()
                .getRequestExtensions()
                .getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce)
                .getExtnValue()
                .getOctets();
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void serve(String path, UnaryOperator<byte[]> answers) {
        server.createContext(path, exchange -> {
            calls.incrementAndGet();
            byte[] body = answers.apply(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
