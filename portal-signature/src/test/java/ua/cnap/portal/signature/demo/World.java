package ua.cnap.portal.signature.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.cert.X509CertificateHolder;
import ua.cnap.portal.signature.Limits;
import ua.cnap.portal.signature.LoginChallenge;
import ua.cnap.portal.signature.Purpose;
import ua.cnap.portal.signature.Reason;
import ua.cnap.portal.signature.RevocationSource;
import ua.cnap.portal.signature.SignatureReport;
import ua.cnap.portal.signature.SignatureVerifier;
import ua.cnap.portal.signature.TrustStore;

/** A small world of authorities and people for the tests; the key pairs are made once. */
final class World {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant TO = Instant.parse("2031-01-01T00:00:00Z");
    static final byte[] CONTENT = "Прошу видати витяг".getBytes(StandardCharsets.UTF_8);
    static final Subject PERSON = Subject.person("Тестенко", "Тарас Петрович", "3111912371");

    static final Authority ROOT = Authority.root(authority("ТЕСТОВИЙ корінь", 1), DstuKey.generate(DstuKey.M431));
    static final Authority CENTRE = ROOT.subordinate(authority("ТЕСТОВИЙ надавач", 0), DstuKey.generate(DstuKey.M257));
    static final Authority STANDARD_ROOT =
            Authority.root(authority("ТЕСТОВИЙ корінь EC", 1), StandardKey.elliptic("secp384r1"));
    static final Authority STANDARD =
            STANDARD_ROOT.subordinate(authority("ТЕСТОВИЙ надавач EC", 0), StandardKey.elliptic("secp256r1"));

    static final DstuKey KEY = DstuKey.generate(DstuKey.M257);
    static final StandardKey STANDARD_KEY = StandardKey.elliptic("secp256r1");
    static final StandardKey RSA_KEY = StandardKey.rsa(2048);
    static final X509CertificateHolder CERTIFICATE = CENTRE.issue(CertificatePlan.person(PERSON, FROM, TO), KEY);
    static final X509CertificateHolder STANDARD_CERTIFICATE =
            STANDARD.issue(CertificatePlan.person(PERSON, FROM, TO), STANDARD_KEY);
    static final X509CertificateHolder RSA_CERTIFICATE =
            STANDARD.issue(CertificatePlan.person(PERSON, FROM, TO), RSA_KEY);

    static final DstuKey STAMP_KEY = DstuKey.generate(DstuKey.M257);
    static final X509CertificateHolder STAMP_CERTIFICATE = CENTRE.issue(
            CertificatePlan.server(
                    Subject.organisation("ТЕСТОВИЙ TSP", "40123454"), FROM, TO, KeyPurposeId.id_kp_timeStamping),
            STAMP_KEY);

    final Map<BigInteger, Authority.Revocation> revoked = new HashMap<>();
    private final Path folder;
    private Instant listFrom = NOW.minus(Duration.ofHours(12));
    private Instant listTo = NOW.plus(Duration.ofDays(30));

    World(Path folder) {
        this.folder = folder;
    }

    static Forgery signature() {
        return new Forgery(KEY, CERTIFICATE);
    }

    static Forgery signature(CertificatePlan plan) {
        return new Forgery(KEY, CENTRE.issue(plan, KEY));
    }

    static CertificatePlan authority(String name, int authoritiesBelow) {
        Subject subject = new Subject(name, "", "", Optional.empty(), Optional.empty(), Optional.of("ТЕСТОВИЙ СТЕНД"));
        return CertificatePlan.authority(subject, FROM.minus(Duration.ofDays(3000)), TO, authoritiesBelow);
    }

    static LoginChallenge challenge() {
        return new LoginChallenge(
                "https://portal.example/realms/portal",
                "Вхід до порталу",
                "mVt0b3x0V1N9d0k2bDZ3b1",
                "c2Vzc2lvbg",
                NOW.minusSeconds(60),
                NOW.plusSeconds(240));
    }

    /** A certificate whose name says something else than its attributes. */
    static X509CertificateHolder named(X500Name subject) {
        return reissued(subject, CERTIFICATE.getExtensions());
    }

    /** A certificate that names where its status can be learnt. */
    static X509CertificateHolder withAddresses(String base) {
        ExtensionsGenerator extensions = new ExtensionsGenerator();
        for (ASN1ObjectIdentifier each : CERTIFICATE.getExtensions().getExtensionOIDs()) {
            extensions.addExtension(CERTIFICATE.getExtension(each));
        }
        GeneralName server = new GeneralName(GeneralName.uniformResourceIdentifier, base + "/ocsp");
        GeneralName list = new GeneralName(GeneralName.uniformResourceIdentifier, base + "/crl");
        DistributionPointName point = new DistributionPointName(new GeneralNames(list));
        try {
            extensions.addExtension(
                    Extension.authorityInfoAccess,
                    false,
                    new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, server));
            extensions.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(point, null, null)
            }));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return reissued(CERTIFICATE.getSubject(), extensions.generate());
    }

    private static X509CertificateHolder reissued(X500Name subject, Extensions extensions) {
        TBSCertificate usual = CERTIFICATE.toASN1Structure().getTBSCertificate();
        V3TBSCertificateGenerator other = new V3TBSCertificateGenerator();
        other.setSerialNumber(usual.getSerialNumber());
        other.setSignature(usual.getSignature());
        other.setIssuer(usual.getIssuer());
        other.setStartDate(usual.getStartDate());
        other.setEndDate(usual.getEndDate());
        other.setSubject(subject);
        other.setSubjectPublicKeyInfo(usual.getSubjectPublicKeyInfo());
        other.setExtensions(extensions);
        return new X509CertificateHolder(Certificate.getInstance(
                Authority.signed(other.generateTBSCertificate(), CENTRE.key(), DstuKey.WITH_GOST)));
    }

    World listsOf(Instant from, Instant to) {
        listFrom = from;
        listTo = to;
        return this;
    }

    World revoke(X509CertificateHolder certificate, Instant since, int reason) {
        revoked.put(certificate.getSerialNumber(), new Authority.Revocation(since, reason));
        return this;
    }

    Reason document(byte[] signature) {
        return report(signature, Optional.of(CONTENT), Purpose.DOCUMENT).reason();
    }

    Reason document(Forgery forgery) {
        return document(forgery.build());
    }

    Reason login(byte[] signature, byte[] content) {
        return report(signature, Optional.of(content), Purpose.LOGIN).reason();
    }

    SignatureReport report(byte[] signature, Optional<byte[]> content, Purpose purpose) {
        return verifier().verify(signature, content, purpose, NOW);
    }

    SignatureVerifier verifier() {
        TrustStore trust = TrustStore.of(
                List.of(ROOT.certificate(), CENTRE.certificate(), STANDARD_ROOT.certificate(), STANDARD.certificate()));
        return new SignatureVerifier(trust, revocation(), Limits.standard());
    }

    private RevocationSource revocation() {
        try {
            Path lists = Files.createDirectories(folder.resolve("crl"));
            Path answers = Files.createDirectories(folder.resolve("ocsp"));
            int number = 0;
            for (Authority each : List.of(ROOT, CENTRE, STANDARD_ROOT, STANDARD)) {
                Files.write(lists.resolve(number++ + ".crl"), each.revocationList(revoked, listFrom, listTo));
            }
            return RevocationSource.fromDirectories(List.of(lists), List.of(answers));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
