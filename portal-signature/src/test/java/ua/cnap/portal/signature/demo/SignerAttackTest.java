package ua.cnap.portal.signature.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.signature.demo.World.CERTIFICATE;
import static ua.cnap.portal.signature.demo.World.CONTENT;
import static ua.cnap.portal.signature.demo.World.NOW;
import static ua.cnap.portal.signature.demo.World.RSA_CERTIFICATE;
import static ua.cnap.portal.signature.demo.World.RSA_KEY;
import static ua.cnap.portal.signature.demo.World.STANDARD_CERTIFICATE;
import static ua.cnap.portal.signature.demo.World.STANDARD_KEY;
import static ua.cnap.portal.signature.demo.World.signature;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.digests.GOST3411Digest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.cnap.portal.signature.Purpose;
import ua.cnap.portal.signature.Reason;
import ua.cnap.portal.signature.SignatureReport;
import ua.cnap.portal.signature.Verdict;
import ua.cnap.portal.signature.Warning;

/** Attacks on the signature itself: its attributes, its algorithms, its content, its signers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignerAttackTest {

    private static final byte[] OTHER = "Інший документ".getBytes(StandardCharsets.UTF_8);
    private static final ASN1ObjectIdentifier MD5 = PKCSObjectIdentifiers.md5;

    private final World world;

    SignerAttackTest(@TempDir Path folder) {
        world = new World(folder);
    }

    @Test
    void a_good_signature_of_each_kind_of_key_is_valid() {
        assertThat(world.document(signature())).isEqualTo(Reason.OK);
        assertThat(world.document(new Forgery(STANDARD_KEY, STANDARD_CERTIFICATE)))
                .isEqualTo(Reason.OK);
        assertThat(world.document(new Forgery(RSA_KEY, RSA_CERTIFICATE))).isEqualTo(Reason.OK);
    }

    @Test
    void a_kupyna_signature_is_valid() {
        Forgery kupyna = signature();
        kupyna.digest = Der.KUPYNA_256;
        kupyna.scheme = DstuKey.WITH_KUPYNA;
        assertThat(world.document(kupyna)).isEqualTo(Reason.OK);
    }

    @Test
    void a_signer_named_by_key_identifier_is_found() {
        Forgery forgery = signature();
        forgery.keyIdentifier = true;
        assertThat(world.document(forgery)).isEqualTo(Reason.OK);
    }

    @Test
    void a_message_in_indefinite_lengths_is_valid() {
        assertThat(world.document(signature().buildInPieces())).isEqualTo(Reason.OK);
    }

    @Test
    void attributes_out_of_order_are_taken_with_a_warning() {
        Forgery forgery = signature();
        forgery.unsorted = true;
        SignatureReport report = world.report(forgery.build(), Optional.of(CONTENT), Purpose.DOCUMENT);
        assertThat(report.reason()).isEqualTo(Reason.OK);
        assertThat(report.warnings()).contains(Warning.ATTRIBUTES_NOT_SORTED);
    }

    @Test
    void a_signature_wrapped_as_in_certificates_is_taken() {
        Forgery forgery = signature();
        forgery.value = value -> Der.encode(new DEROctetString(value));
        assertThat(world.document(forgery)).isEqualTo(Reason.OK);
    }

    @Test
    void a_signature_over_other_content_is_refused() {
        assertThat(world.document(signature().content(OTHER))).isEqualTo(Reason.DIGEST_MISMATCH);
    }

    @Test
    void enclosed_content_other_than_expected_is_refused() {
        assertThat(world.document(signature().content(OTHER).attached())).isEqualTo(Reason.CONTENT_MISMATCH);
    }

    @Test
    void a_detached_signature_without_its_content_is_refused() {
        assertThat(world.report(signature().build(), Optional.empty(), Purpose.DOCUMENT)
                        .reason())
                .isEqualTo(Reason.CONTENT_MISSING);
    }

    @Test
    void a_flipped_bit_in_the_value_is_refused() {
        Forgery forgery = signature();
        forgery.value = value -> {
            byte[] broken = value.clone();
            broken[broken.length / 2] ^= 1;
            return broken;
        };
        assertThat(world.document(forgery)).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    void an_empty_or_overlong_value_is_refused() {
        for (int length : new int[] {0, 1, 63, 66, 4000}) {
            Forgery dstu = signature();
            dstu.value = value -> new byte[length];
            Forgery elliptic = new Forgery(STANDARD_KEY, STANDARD_CERTIFICATE);
            elliptic.value = value -> new byte[length];
            Forgery rsa = new Forgery(RSA_KEY, RSA_CERTIFICATE);
            rsa.value = value -> new byte[length];
            assertThat(world.document(dstu)).isEqualTo(Reason.SIGNATURE_INVALID);
            assertThat(world.document(elliptic)).isEqualTo(Reason.SIGNATURE_INVALID);
            assertThat(world.document(rsa)).isEqualTo(Reason.SIGNATURE_INVALID);
        }
    }

    @Test
    void an_attribute_changed_after_signing_is_refused() {
        Forgery forgery = signature();
        Time other = new Time(Date.from(NOW.minusSeconds(86_400)));
        forgery.afterSigning = Forgery.replace(Forgery.attribute(CMSAttributes.signingTime, other));
        assertThat(world.document(forgery)).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    void a_digest_replaced_after_signing_is_refused() {
        Forgery forgery = signature().content(OTHER);
        DEROctetString digest = new DEROctetString(Forgery.hash(Der.GOST_34311, CONTENT));
        forgery.afterSigning = Forgery.replace(Forgery.attribute(CMSAttributes.messageDigest, digest));
        assertThat(world.document(forgery)).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    void a_signature_without_signed_attributes_is_refused() {
        Forgery forgery = signature();
        forgery.withAttributes = false;
        assertThat(world.document(forgery)).isEqualTo(Reason.SIGNED_ATTRS_MISSING);
    }

    @Test
    void attributes_offered_as_content_are_refused() {
        DERSet attributes = new DERSet(new ASN1Encodable[] {
            Forgery.attribute(CMSAttributes.contentType, PKCSObjectIdentifiers.data),
            Forgery.attribute(CMSAttributes.messageDigest, new DEROctetString(Forgery.hash(Der.GOST_34311, CONTENT)))
        });
        Forgery forgery = signature().content(Der.encode(attributes)).attached();
        forgery.withAttributes = false;
        assertThat(world.report(forgery.build(), Optional.empty(), Purpose.DOCUMENT)
                        .reason())
                .isEqualTo(Reason.SIGNED_ATTRS_MISSING);
    }

    @Test
    void a_signature_without_message_digest_is_refused() {
        assertThat(world.document(signature().without(CMSAttributes.messageDigest)))
                .isEqualTo(Reason.SIGNED_ATTRS_MISSING);
    }

    @Test
    void a_signature_without_content_type_is_refused() {
        assertThat(world.document(signature().without(CMSAttributes.contentType)))
                .isEqualTo(Reason.SIGNED_ATTRS_MISSING);
    }

    @Test
    void two_message_digests_are_refused() {
        DEROctetString right = new DEROctetString(Forgery.hash(Der.GOST_34311, CONTENT));
        DEROctetString wrong = new DEROctetString(Forgery.hash(Der.GOST_34311, OTHER));
        assertThat(world.document(signature().with(Forgery.attribute(CMSAttributes.messageDigest, wrong))))
                .isEqualTo(Reason.MALFORMED);
        assertThat(world.document(signature().replacing(Forgery.attribute(CMSAttributes.messageDigest, right, wrong))))
                .isEqualTo(Reason.MALFORMED);
    }

    @Test
    void a_content_type_other_than_the_content_is_refused() {
        assertThat(world.document(
                        signature().replacing(Forgery.attribute(CMSAttributes.contentType, Forgery.STAMP_CONTENT))))
                .isEqualTo(Reason.CONTENT_TYPE_MISMATCH);
    }

    @Test
    void a_time_stamp_token_is_no_document_signature() {
        byte[] token = signature().stampToken(CONTENT, NOW);
        assertThat(world.report(token, Optional.empty(), Purpose.DOCUMENT).reason())
                .isEqualTo(Reason.CONTENT_TYPE_MISMATCH);
    }

    @Test
    void a_signature_that_does_not_name_its_certificate_is_refused() {
        assertThat(world.document(signature().without(PKCSObjectIdentifiers.id_aa_signingCertificateV2)))
                .isEqualTo(Reason.SIGNING_CERT_MISSING);
    }

    @Test
    void a_signature_that_names_another_certificate_is_refused() {
        Forgery forgery = signature();
        forgery.referred = STANDARD_CERTIFICATE;
        assertThat(world.document(forgery)).isEqualTo(Reason.SIGNING_CERT_MISMATCH);
    }

    @Test
    void another_certificate_of_the_same_key_cannot_be_slipped_in() {
        Subject company = World.PERSON.of("ТОВ Інше", "40123454");
        Forgery forgery = signature(CertificatePlan.person(company, World.FROM, World.TO));
        forgery.referred = CERTIFICATE;
        assertThat(world.document(forgery)).isEqualTo(Reason.SIGNING_CERT_MISMATCH);
    }

    @Test
    void a_signature_without_any_certificate_is_refused() {
        assertThat(world.document(signature().enclosing())).isEqualTo(Reason.CERT_NOT_FOUND);
        assertThat(world.document(signature().enclosing(STANDARD_CERTIFICATE))).isEqualTo(Reason.CERT_NOT_FOUND);
    }

    @Test
    void md5_and_sha1_are_refused() {
        Forgery md5 = new Forgery(RSA_KEY, RSA_CERTIFICATE);
        md5.digest = MD5;
        md5.scheme = PKCSObjectIdentifiers.md5WithRSAEncryption;
        assertThat(world.document(md5)).isEqualTo(Reason.WEAK_ALGORITHM);

        Forgery sha1 = new Forgery(STANDARD_KEY, STANDARD_CERTIFICATE);
        sha1.digest = OIWObjectIdentifiers.idSHA1;
        sha1.scheme = X9ObjectIdentifiers.ecdsa_with_SHA1;
        assertThat(world.document(sha1)).isEqualTo(Reason.WEAK_ALGORITHM);

        Forgery mixed = new Forgery(RSA_KEY, RSA_CERTIFICATE);
        mixed.scheme = PKCSObjectIdentifiers.sha1WithRSAEncryption;
        assertThat(world.document(mixed)).isEqualTo(Reason.WEAK_ALGORITHM);
    }

    @Test
    void a_short_rsa_key_is_refused() {
        StandardKey weak = StandardKey.rsa(1024);
        CertificatePlan plan = CertificatePlan.person(World.PERSON, World.FROM, World.TO);
        assertThat(world.document(new Forgery(weak, World.STANDARD.issue(plan, weak))))
                .isEqualTo(Reason.WEAK_ALGORITHM);
    }

    @Test
    void a_curve_that_is_not_allowed_is_refused() {
        StandardKey other = StandardKey.elliptic("secp256k1");
        CertificatePlan plan = CertificatePlan.person(World.PERSON, World.FROM, World.TO);
        assertThat(world.document(new Forgery(other, World.STANDARD.issue(plan, other))))
                .isEqualTo(Reason.WEAK_ALGORITHM);
    }

    @Test
    void a_digest_by_the_wrong_substitution_table_is_refused() {
        DEROctetString foreign = new DEROctetString(Der.digest(new GOST3411Digest(), CONTENT));
        assertThat(world.document(signature().replacing(Forgery.attribute(CMSAttributes.messageDigest, foreign))))
                .isEqualTo(Reason.DIGEST_MISMATCH);
    }

    @Test
    void an_algorithm_of_another_kind_of_key_is_refused() {
        Forgery forgery = new Forgery(STANDARD_KEY, STANDARD_CERTIFICATE);
        forgery.enclosing(RSA_CERTIFICATE);
        forgery.certificate = RSA_CERTIFICATE;
        forgery.referred = RSA_CERTIFICATE;
        assertThat(world.document(forgery)).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    void a_message_without_signers_is_refused() {
        assertThat(world.document(Forgery.withoutSigners(CONTENT))).isEqualTo(Reason.NO_SIGNERS);
    }

    @Test
    void two_good_signers_are_valid_and_one_bad_spoils_both() {
        Forgery both = signature().enclosing(CERTIFICATE, STANDARD_CERTIFICATE);
        both.second = new Forgery(STANDARD_KEY, STANDARD_CERTIFICATE);
        SignatureReport good = world.report(both.build(), Optional.of(CONTENT), Purpose.DOCUMENT);
        assertThat(good.verdict()).isEqualTo(Verdict.VALID);
        assertThat(good.signers()).hasSize(2);

        both.second.value = value -> new byte[value.length];
        assertThat(world.document(both)).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    void a_claimed_time_in_the_future_is_only_worth_a_warning() {
        Forgery forgery = signature();
        forgery.signingTime = NOW.plusSeconds(86_400);
        SignatureReport report = world.report(forgery.build(), Optional.of(CONTENT), Purpose.DOCUMENT);
        assertThat(report.reason()).isEqualTo(Reason.OK);
        assertThat(report.warnings()).contains(Warning.CLAIMED_TIME_IN_FUTURE);
    }

    @Test
    void an_owner_is_never_printed_by_accident() {
        SignatureReport report = world.report(signature().build(), Optional.of(CONTENT), Purpose.DOCUMENT);
        assertThat(report.toString()).doesNotContain("Тестенко").doesNotContain("3111912371");
    }
}
