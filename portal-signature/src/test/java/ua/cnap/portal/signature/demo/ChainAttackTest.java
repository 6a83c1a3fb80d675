package ua.cnap.portal.signature.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.signature.demo.World.CENTRE;
import static ua.cnap.portal.signature.demo.World.CERTIFICATE;
import static ua.cnap.portal.signature.demo.World.FROM;
import static ua.cnap.portal.signature.demo.World.KEY;
import static ua.cnap.portal.signature.demo.World.NOW;
import static ua.cnap.portal.signature.demo.World.PERSON;
import static ua.cnap.portal.signature.demo.World.ROOT;
import static ua.cnap.portal.signature.demo.World.STANDARD;
import static ua.cnap.portal.signature.demo.World.STANDARD_KEY;
import static ua.cnap.portal.signature.demo.World.TO;
import static ua.cnap.portal.signature.demo.World.signature;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.DSTU4145Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.Arrays;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.cnap.portal.signature.Reason;

/** Attacks on the path to a trusted authority, and certificates that are not good for signing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainAttackTest {

    private static final CertificatePlan PLAN = CertificatePlan.person(PERSON, FROM, TO);

    private final World world;

    ChainAttackTest(@TempDir Path folder) {
        world = new World(folder);
    }

    @Test
    void an_unknown_authority_is_refused() {
        Authority unknown = Authority.root(World.authority("Невідомий", 1), DstuKey.generate(DstuKey.M257));
        Forgery forgery = new Forgery(KEY, unknown.issue(PLAN, KEY));
        assertThat(world.document(forgery.enclosing(forgery.certificate, unknown.certificate())))
                .isEqualTo(Reason.UNTRUSTED_CHAIN);
    }

    @Test
    void a_false_root_of_the_same_name_is_refused() {
        Authority root = Authority.root(World.authority("ТЕСТОВИЙ корінь", 1), DstuKey.generate(DstuKey.M431));
        Authority centre = root.subordinate(World.authority("ТЕСТОВИЙ надавач", 0), DstuKey.generate(DstuKey.M257));
        Forgery forgery = new Forgery(KEY, centre.issue(PLAN, KEY));
        assertThat(world.document(forgery.enclosing(forgery.certificate, centre.certificate(), root.certificate())))
                .isEqualTo(Reason.UNTRUSTED_CHAIN);
    }

    @Test
    void a_certificate_that_signs_itself_is_refused() {
        Authority self = Authority.root(PLAN, KEY);
        assertThat(world.document(new Forgery(KEY, self.certificate()))).isEqualTo(Reason.UNTRUSTED_CHAIN);
    }

    @Test
    void a_person_cannot_issue_certificates() {
        DstuKey victim = DstuKey.generate(DstuKey.M257);
        Authority person = new Authority(CERTIFICATE, KEY);
        Forgery forgery = new Forgery(victim, person.issue(PLAN, victim));
        assertThat(world.document(forgery.enclosing(forgery.certificate, CERTIFICATE)))
                .isEqualTo(Reason.CA_INVALID);
    }

    @Test
    void an_authority_below_the_allowed_length_is_refused() {
        Authority tooLow = CENTRE.subordinate(World.authority("Підлеглий", 0), DstuKey.generate(DstuKey.M257));
        Forgery forgery = new Forgery(KEY, tooLow.issue(PLAN, KEY));
        assertThat(world.document(forgery.enclosing(forgery.certificate, tooLow.certificate())))
                .isEqualTo(Reason.CA_INVALID);
    }

    @Test
    void a_certificate_changed_after_issue_is_refused() {
        Authority forger = new Authority(CENTRE.certificate(), DstuKey.generate(DstuKey.M257));
        assertThat(world.document(new Forgery(KEY, forger.issue(PLAN, KEY)))).isEqualTo(Reason.UNTRUSTED_CHAIN);
    }

    @Test
    void a_key_on_a_home_made_base_point_would_imitate_the_authority_for_a_careless_reader() throws IOException {
        DstuKey imitated = imitate(CENTRE.key());
        assertThat(imitated.publicKey().getPublicKeyData())
                .isEqualTo(CENTRE.key().publicKey().getPublicKeyData());
        byte[] value = imitated.sign(DstuKey.WITH_GOST, World.CONTENT);
        DSTU4145Signer careless = new DSTU4145Signer();
        careless.init(false, PublicKeyFactory.createKey(imitated.publicKey()));
        assertThat(careless.verifySignature(
                        Der.digest(Gost.digest(), World.CONTENT),
                        BigIntegers.fromUnsignedByteArray(Arrays.reverse(Arrays.copyOfRange(value, 0, 32))),
                        BigIntegers.fromUnsignedByteArray(Arrays.reverse(Arrays.copyOfRange(value, 32, 64)))))
                .isTrue();
    }

    @Test
    void a_key_on_a_home_made_base_point_cannot_imitate_the_authority() {
        DstuKey imitated = imitate(CENTRE.key());
        X509CertificateHolder certificate = ROOT.issue(World.authority("ТЕСТОВИЙ надавач", 0), imitated);
        for (X509CertificateHolder issuer : List.of(CENTRE.certificate(), certificate)) {
            Authority imitation = new Authority(issuer, imitated);
            Forgery forgery = new Forgery(KEY, imitation.issue(PLAN, KEY));
            assertThat(world.document(forgery.enclosing(forgery.certificate, issuer)))
                    .isEqualTo(Reason.UNTRUSTED_CHAIN);
        }
    }

    @Test
    void a_root_on_a_home_made_base_point_is_no_anchor() {
        Authority root = Authority.root(World.authority("ТЕСТОВИЙ корінь", 1), imitate(ROOT.key()));
        Authority centre = root.subordinate(World.authority("ТЕСТОВИЙ надавач", 0), DstuKey.generate(DstuKey.M257));
        Forgery forgery = new Forgery(KEY, centre.issue(PLAN, KEY));
        assertThat(world.document(forgery.enclosing(forgery.certificate, centre.certificate(), root.certificate())))
                .isEqualTo(Reason.UNTRUSTED_CHAIN);
    }

    @Test
    void a_trusted_authority_does_not_make_a_home_made_curve_good() {
        DstuKey imitated = imitate(KEY);
        assertThat(world.document(new Forgery(imitated, CENTRE.issue(PLAN, imitated))))
                .isEqualTo(Reason.WEAK_ALGORITHM);
    }

    @Test
    void an_unknown_person_on_a_home_made_curve_is_unknown_first() {
        DstuKey imitated = imitate(KEY);
        assertThat(world.document(
                        new Forgery(imitated, Authority.root(PLAN, imitated).certificate())))
                .isEqualTo(Reason.UNTRUSTED_CHAIN);
    }

    @Test
    void a_certificate_signed_with_a_weak_digest_is_refused() {
        X509CertificateHolder certificate =
                STANDARD.issue(PLAN, STANDARD_KEY.publicKey(), X9ObjectIdentifiers.ecdsa_with_SHA1);
        assertThat(world.document(new Forgery(STANDARD_KEY, certificate))).isEqualTo(Reason.WEAK_ALGORITHM);
    }

    @Test
    void a_crowd_of_cross_certificates_ends_quickly() {
        DstuKey shared = DstuKey.generate(DstuKey.M257);
        X509CertificateHolder[] crowd = new X509CertificateHolder[60];
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = Authority.root(World.authority("Натовп", 9), shared).certificate();
        }
        Forgery forgery = new Forgery(KEY, new Authority(crowd[0], shared).issue(PLAN, KEY));
        crowd[0] = forgery.certificate;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long started = threads.getCurrentThreadCpuTime();
        assertThat(world.document(forgery.enclosing(crowd))).isEqualTo(Reason.UNTRUSTED_CHAIN);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - started))
                .isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void an_expired_certificate_is_refused_whatever_time_is_claimed() {
        Forgery forgery = signature(CertificatePlan.person(PERSON, FROM, NOW.minusSeconds(1)));
        forgery.signingTime = FROM.plusSeconds(60);
        assertThat(world.document(forgery)).isEqualTo(Reason.CERT_EXPIRED);
    }

    @Test
    void a_certificate_that_has_not_begun_is_refused() {
        assertThat(world.document(signature(CertificatePlan.person(PERSON, NOW.plusSeconds(60), TO))))
                .isEqualTo(Reason.CERT_NOT_YET_VALID);
    }

    @Test
    void a_certificate_is_revoked_from_its_date_and_on_hold_too() {
        world.revoke(CERTIFICATE, NOW.minusSeconds(60), CRLReason.keyCompromise);
        assertThat(world.document(signature())).isEqualTo(Reason.CERT_REVOKED);
        world.revoke(CERTIFICATE, NOW.minusSeconds(60), CRLReason.certificateHold);
        assertThat(world.document(signature())).isEqualTo(Reason.CERT_REVOKED);
    }

    @Test
    void a_revoked_authority_takes_its_certificates_along() {
        world.revoke(CENTRE.certificate(), NOW.minusSeconds(60), CRLReason.cACompromise);
        assertThat(world.document(signature())).isEqualTo(Reason.CERT_REVOKED);
    }

    @Test
    void without_a_current_list_nothing_is_known() {
        world.listsOf(NOW.minus(Duration.ofDays(9)), NOW.minus(Duration.ofDays(2)));
        assertThat(world.document(signature())).isEqualTo(Reason.REVOCATION_UNKNOWN);
    }

    @Test
    void a_list_that_ran_out_still_tells_what_was_revoked_for_good() {
        world.listsOf(NOW.minus(Duration.ofDays(9)), NOW.minus(Duration.ofDays(2)));
        world.revoke(CERTIFICATE, NOW.minus(Duration.ofDays(10)), CRLReason.keyCompromise);
        assertThat(world.document(signature())).isEqualTo(Reason.CERT_REVOKED);
    }

    @Test
    void a_key_for_encryption_only_is_refused() {
        CertificatePlan plan = new CertificatePlan(
                PERSON, FROM, TO, KeyUsage.keyAgreement, List.of(), PLAN.statements(), Optional.empty());
        assertThat(world.document(signature(plan))).isEqualTo(Reason.KEY_USAGE);
    }

    @Test
    void the_key_of_a_server_is_refused() {
        CertificatePlan plan = new CertificatePlan(
                PERSON,
                FROM,
                TO,
                KeyUsage.digitalSignature,
                List.of(KeyPurposeId.id_kp_timeStamping),
                PLAN.statements(),
                Optional.empty());
        assertThat(world.document(signature(plan))).isEqualTo(Reason.KEY_USAGE);
    }

    @Test
    void an_ordinary_certificate_is_refused() {
        CertificatePlan plan =
                new CertificatePlan(PERSON, FROM, TO, PLAN.keyUsage(), List.of(), List.of(), Optional.empty());
        assertThat(world.document(signature(plan))).isEqualTo(Reason.NOT_QUALIFIED);
    }

    /** A key of the same public point with a secret of the forger's choice: its base point is computed to fit. */
    private static DstuKey imitate(DemonstrationKey original) {
        SubjectPublicKeyInfo key = original.publicKey();
        ECPublicKeyParameters genuine = publicKey(key);
        ECDomainParameters domain = genuine.getParameters();
        BigInteger secret = BigInteger.valueOf(0x5eed);
        ECPoint base = genuine.getQ()
                .multiply(secret.modInverse(domain.getN()))
                .negate()
                .normalize();
        return new DstuKey(new ECDomainParameters(domain.getCurve(), base, domain.getN(), domain.getH()), secret);
    }

    private static ECPublicKeyParameters publicKey(SubjectPublicKeyInfo key) {
        try {
            return (ECPublicKeyParameters) PublicKeyFactory.createKey(key);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
