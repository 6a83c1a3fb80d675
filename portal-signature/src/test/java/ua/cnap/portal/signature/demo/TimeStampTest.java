package ua.cnap.portal.signature.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.signature.demo.World.CENTRE;
import static ua.cnap.portal.signature.demo.World.CERTIFICATE;
import static ua.cnap.portal.signature.demo.World.CONTENT;
import static ua.cnap.portal.signature.demo.World.FROM;
import static ua.cnap.portal.signature.demo.World.NOW;
import static ua.cnap.portal.signature.demo.World.PERSON;
import static ua.cnap.portal.signature.demo.World.STAMP_CERTIFICATE;
import static ua.cnap.portal.signature.demo.World.STAMP_KEY;
import static ua.cnap.portal.signature.demo.World.TO;
import static ua.cnap.portal.signature.demo.World.signature;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.cnap.portal.signature.Purpose;
import ua.cnap.portal.signature.Reason;
import ua.cnap.portal.signature.SignatureReport;
import ua.cnap.portal.signature.Warning;

/** Time-stamps: a right one proves the time, a wrong one spoils the signature. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeStampTest {

    private static final Instant STAMPED = NOW.minus(Duration.ofDays(20));
    private static final Instant ENDED = NOW.minus(Duration.ofDays(10));

    private final World world;

    TimeStampTest(@TempDir Path folder) {
        world = new World(folder);
    }

    @Test
    void a_stamp_proves_the_time() {
        SignatureReport report = report(stamped(signature(), STAMPED));
        assertThat(report.reason()).isEqualTo(Reason.OK);
        assertThat(report.signers().get(0).provenTime()).contains(STAMPED);
    }

    @Test
    void a_signature_outlives_its_certificate_when_stamped_in_time() {
        CertificatePlan ended = CertificatePlan.person(PERSON, FROM, ENDED);
        assertThat(world.document(signature(ended))).isEqualTo(Reason.CERT_EXPIRED);
        assertThat(world.document(stamped(signature(ended), STAMPED))).isEqualTo(Reason.OK);
        assertThat(world.document(stamped(signature(ended), ENDED.plusSeconds(60))))
                .isEqualTo(Reason.CERT_EXPIRED);
    }

    @Test
    void a_revocation_after_the_stamp_does_not_undo_the_signature() {
        world.revoke(CERTIFICATE, ENDED, CRLReason.superseded);
        assertThat(world.document(signature())).isEqualTo(Reason.CERT_REVOKED);
        assertThat(world.document(stamped(signature(), STAMPED))).isEqualTo(Reason.OK);
        assertThat(world.document(stamped(signature(), ENDED.plusSeconds(1)))).isEqualTo(Reason.CERT_REVOKED);
    }

    @Test
    void a_stamp_over_something_else_is_refused() {
        Forgery forgery = signature();
        forgery.stamp = value -> new Forgery(STAMP_KEY, STAMP_CERTIFICATE).stampToken(CONTENT, STAMPED);
        assertThat(world.document(forgery)).isEqualTo(Reason.TIMESTAMP_INVALID);
    }

    @Test
    void a_stamp_with_a_broken_signature_is_refused() {
        Forgery forgery = signature();
        forgery.stamp = value -> {
            Forgery stamp = new Forgery(STAMP_KEY, STAMP_CERTIFICATE);
            stamp.value = bytes -> new byte[bytes.length];
            return stamp.stampToken(value, STAMPED);
        };
        assertThat(world.document(forgery)).isEqualTo(Reason.TIMESTAMP_INVALID);
    }

    @Test
    void a_stamp_by_a_person_is_refused() {
        Forgery forgery = signature();
        forgery.stamp = value -> signature().stampToken(value, STAMPED);
        assertThat(world.document(forgery)).isEqualTo(Reason.TIMESTAMP_INVALID);
    }

    @Test
    void a_stamp_by_an_unknown_authority_is_refused() {
        Authority unknown = Authority.root(World.authority("Невідомий", 1), DstuKey.generate(DstuKey.M257));
        DstuKey key = DstuKey.generate(DstuKey.M257);
        CertificatePlan plan = CertificatePlan.server(PERSON, FROM, TO, KeyPurposeId.id_kp_timeStamping);
        X509CertificateHolder certificate = unknown.issue(plan, key);
        Forgery forgery = signature();
        forgery.stamp = value -> new Forgery(key, certificate).stampToken(value, STAMPED);
        assertThat(world.document(forgery)).isEqualTo(Reason.TIMESTAMP_INVALID);
    }

    @Test
    void a_stamp_from_the_future_or_before_its_authority_is_refused() {
        assertThat(world.document(stamped(signature(), NOW.plusSeconds(3600)))).isEqualTo(Reason.TIMESTAMP_INVALID);
        assertThat(world.document(stamped(signature(), FROM.minusSeconds(1)))).isEqualTo(Reason.TIMESTAMP_INVALID);
    }

    @Test
    void a_stamp_of_a_revoked_authority_is_refused() {
        world.revoke(STAMP_CERTIFICATE, STAMPED.minusSeconds(60), CRLReason.keyCompromise);
        assertThat(world.document(stamped(signature(), STAMPED))).isEqualTo(Reason.TIMESTAMP_INVALID);
    }

    @Test
    void a_stamp_whose_certificate_is_nowhere_counts_for_nothing() {
        Forgery forgery = signature();
        forgery.stamp =
                value -> new Forgery(STAMP_KEY, STAMP_CERTIFICATE).enclosing().stampToken(value, STAMPED);
        SignatureReport report = report(forgery);
        assertThat(report.reason()).isEqualTo(Reason.OK);
        assertThat(report.warnings()).contains(Warning.TIMESTAMP_NOT_VERIFIED);
        assertThat(report.signers().get(0).provenTime()).isEmpty();
    }

    @Test
    void rubbish_in_the_place_of_a_stamp_is_refused() {
        Forgery forgery = signature();
        forgery.stamp = value -> Der.encode(CENTRE.certificate().getSubject());
        assertThat(world.document(forgery)).isEqualTo(Reason.TIMESTAMP_INVALID);
    }

    private static Forgery stamped(Forgery forgery, Instant at) {
        forgery.stamp = value -> new Forgery(STAMP_KEY, STAMP_CERTIFICATE).stampToken(value, at);
        return forgery;
    }

    private SignatureReport report(Forgery forgery) {
        return world.report(forgery.build(), Optional.of(CONTENT), Purpose.DOCUMENT);
    }
}
