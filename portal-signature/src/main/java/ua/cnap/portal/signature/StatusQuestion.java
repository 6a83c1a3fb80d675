package ua.cnap.portal.signature;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;

/** A question to a status server (OCSP request); Ukrainian servers of DSTU authorities want the names by GOST 34.311. */
final class StatusQuestion {

    private final X509CertificateHolder certificate;
    private final X509CertificateHolder issuer;
    private final byte[] nonceValue;

    StatusQuestion(X509CertificateHolder certificate, X509CertificateHolder issuer, byte[] nonce) {
        this.certificate = certificate;
        this.issuer = issuer;
        this.nonceValue = Certificates.der(new DEROctetString(nonce));
    }

    /** The nonce as the answer has to repeat it. */
    byte[] nonceValue() {
        return nonceValue.clone();
    }

    byte[] encoded() {
        Request one = new Request(id(), null);
        Extension nonce =
                new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonceValue));
        TBSRequest whole = new TBSRequest(null, new DERSequence(one), new Extensions(nonce));
        return Certificates.der(new OCSPRequest(whole, null));
    }

    private CertID id() {
        boolean dstu =
                Oids.isDstu(issuer.getSubjectPublicKeyInfo().getAlgorithm().getAlgorithm());
        ASN1ObjectIdentifier oid = dstu ? DigestAlgorithm.GOST_34311.oid() : OIWObjectIdentifiers.idSHA1;
        byte[] name = Certificates.der(issuer.getSubject());
        byte[] key = issuer.getSubjectPublicKeyInfo().getPublicKeyData().getBytes();
        return new CertID(
                new AlgorithmIdentifier(oid, DERNull.INSTANCE),
                new DEROctetString(DigestAlgorithm.of(digest(dstu), name)),
                new DEROctetString(DigestAlgorithm.of(digest(dstu), key)),
                new ASN1Integer(certificate.getSerialNumber()));
    }

    private static Digest digest(boolean dstu) {
        return dstu ? DigestAlgorithm.GOST_34311.digest() : new SHA1Digest();
    }
}
