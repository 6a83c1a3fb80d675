package ua.cnap.portal.signature.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.CertStatus;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.bouncycastle.asn1.ocsp.ResponseData;
import org.bouncycastle.asn1.ocsp.RevokedInfo;
import org.bouncycastle.asn1.ocsp.SingleResponse;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;

/** Writes answers of a status server by hand, good by default. */
final class Answer {

    final X509CertificateHolder about;
    X509CertificateHolder issuer = World.CENTRE.certificate();
    DemonstrationKey key = World.CENTRE.key();
    X509CertificateHolder server = World.CENTRE.certificate();
    Instant from = World.NOW.minusSeconds(60);
    Duration life = Duration.ofHours(1);
    Optional<Instant> revokedSince = Optional.empty();
    Optional<byte[]> nonce = Optional.empty();

    Answer(X509CertificateHolder about) {
        this.about = about;
    }

    Answer by(DemonstrationKey serverKey, X509CertificateHolder serverCertificate) {
        key = serverKey;
        server = serverCertificate;
        return this;
    }

    Answer revoked(Instant since) {
        revokedSince = Optional.of(since);
        return this;
    }

    byte[] build() {
        SingleResponse single =
                new SingleResponse(id(), status(), time(from), time(from.plus(life)), (Extensions) null);
        Extensions extensions = nonce.map(value -> new Extensions(
                        new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(value))))
                .orElse(null);
        ResponseData content =
                new ResponseData(new ResponderID(server.getSubject()), time(from), new DERSequence(single), extensions);
        byte[] value = key.signForCertificate(key.scheme(), Der.encode(content));
        BasicOCSPResponse basic = new BasicOCSPResponse(
                content,
                new AlgorithmIdentifier(key.scheme()),
                new DERBitString(value),
                new DERSequence(server.toASN1Structure()));
        ResponseBytes bytes =
                new ResponseBytes(OCSPObjectIdentifiers.id_pkix_ocsp_basic, new DEROctetString(Der.encode(basic)));
        return Der.encode(new OCSPResponse(new OCSPResponseStatus(OCSPResponseStatus.SUCCESSFUL), bytes));
    }

    private CertID id() {
        return new CertID(
                new AlgorithmIdentifier(Der.GOST_34311),
                new DEROctetString(Der.digest(Der.GOST_34311, Der.encode(issuer.getSubject()))),
                new DEROctetString(Der.digest(
                        Der.GOST_34311,
                        issuer.getSubjectPublicKeyInfo().getPublicKeyData().getBytes())),
                new ASN1Integer(about.getSerialNumber()));
    }

    private CertStatus status() {
        return revokedSince
                .map(since -> new CertStatus(new RevokedInfo(time(since), CRLReason.lookup(CRLReason.keyCompromise))))
                .orElseGet(CertStatus::new);
    }

    private static ASN1GeneralizedTime time(Instant instant) {
        return new ASN1GeneralizedTime(Date.from(instant));
    }
}
