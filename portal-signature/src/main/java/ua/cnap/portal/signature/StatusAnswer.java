package ua.cnap.portal.signature;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.util.Arrays;

/** An authority's answer about single certificates (OCSP, RFC 6960), by the issuer or by a server it appointed. */
final class StatusAnswer {

    private final BasicOCSPResponse encoded;
    private final BasicOCSPResp answer;

    /** Reads an answer; one that reports an error instead of a status is no answer. */
    StatusAnswer(byte[] response) throws IOException {
        OCSPResponse whole = OCSPResponse.getInstance(ASN1Primitive.fromByteArray(response));
        if (whole.getResponseBytes() == null
                || whole.getResponseStatus().getIntValue() != OCSPResponseStatus.SUCCESSFUL
                || !whole.getResponseBytes().getResponseType().equals(OCSPObjectIdentifiers.id_pkix_ocsp_basic)) {
            throw new IOException("no status in the answer");
        }
        encoded = BasicOCSPResponse.getInstance(ASN1Primitive.fromByteArray(
                whole.getResponseBytes().getResponse().getOctets()));
        answer = new BasicOCSPResp(encoded);
    }

    /** The nonce of the question this answers, if it repeats one. */
    Optional<byte[]> nonce() {
        return Optional.ofNullable(answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce))
                .map(each -> each.getExtnValue().getOctets());
    }

    /** The status of a certificate by this answer; nothing when it is about others or not by an entitled signer. */
    RevocationStatus statusOf(
            X509CertificateHolder certificate, X509CertificateHolder issuer, Instant provenTime, Instant at) {
        Optional<SingleResp> single = Stream.of(answer.getResponses())
                .filter(each -> isAbout(each.getCertID().toASN1Primitive(), certificate, issuer))
                .findFirst();
        if (single.isEmpty() || !isSignedFor(issuer)) {
            return RevocationStatus.unknown();
        }
        return status(single.get(), certificate, provenTime, at);
    }

    private static RevocationStatus status(
            SingleResp single, X509CertificateHolder certificate, Instant provenTime, Instant at) {
        Freshness freshness = new Freshness(
                single.getThisUpdate().toInstant(),
                Optional.ofNullable(single.getNextUpdate()).map(Date::toInstant));
        boolean covers = freshness.covers(certificate, provenTime, at);
        if (single.getCertStatus() instanceof RevokedStatus revoked) {
            boolean lasting =
                    !revoked.hasRevocationReason() || revoked.getRevocationReason() != CRLReason.certificateHold;
            return covers || lasting
                    ? RevocationStatus.revoked(revoked.getRevocationTime().toInstant())
                    : RevocationStatus.unknown();
        }
        boolean good = single.getCertStatus() == CertificateStatus.GOOD;
        return good && covers ? RevocationStatus.good() : RevocationStatus.unknown();
    }

    /** The certificate is meant by its serial number and digests of its issuer's name and key. */
    private static boolean isAbout(CertID id, X509CertificateHolder certificate, X509CertificateHolder issuer) {
        Optional<Supplier<Digest>> digest = digest(id.getHashAlgorithm().getAlgorithm());
        return digest.isPresent()
                && id.getSerialNumber().getValue().equals(certificate.getSerialNumber())
                && equal(
                        digest.get().get(),
                        Certificates.der(issuer.getSubject()),
                        id.getIssuerNameHash().getOctets())
                && equal(
                        digest.get().get(),
                        issuer.getSubjectPublicKeyInfo().getPublicKeyData().getBytes(),
                        id.getIssuerKeyHash().getOctets());
    }

    /** SHA-1 only names things here. */
    private static Optional<Supplier<Digest>> digest(ASN1ObjectIdentifier oid) {
        if (oid.equals(OIWObjectIdentifiers.idSHA1)) {
            return Optional.of(SHA1Digest::new);
        }
        return DigestAlgorithm.of(oid).map(each -> each::digest);
    }

    private static boolean equal(Digest digest, byte[] content, byte[] expected) {
        return Arrays.constantTimeAreEqual(DigestAlgorithm.of(digest, content), expected);
    }

    private boolean isSignedFor(X509CertificateHolder issuer) {
        Stream<X509CertificateHolder> appointed =
                Stream.of(answer.getCerts()).filter(each -> isAppointed(each, issuer));
        return Stream.concat(Stream.of(issuer), appointed).anyMatch(this::isSignedBy);
    }

    /** A server speaks for an authority that issued it a certificate for exactly this, in force when it spoke. */
    private boolean isAppointed(X509CertificateHolder server, X509CertificateHolder issuer) {
        Instant spoken = answer.getProducedAt().toInstant();
        return server.getIssuer().equals(issuer.getSubject())
                && new CertificateProfile(server).isFor(KeyPurposeId.id_kp_OCSPSigning)
                && Certificates.hasBegun(server, spoken)
                && !Certificates.hasEnded(server, spoken)
                && Certificates.isIssued(server, issuer);
    }

    private boolean isSignedBy(X509CertificateHolder signer) {
        return Certificates.isSigned(
                encoded.getTbsResponseData(), encoded.getSignatureAlgorithm(), encoded.getSignature(), signer);
    }
}
