package ua.cnap.portal.signature;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.digests.SHA256Digest;

/** Reading of certificates. */
final class Certificates {

    private Certificates() {}

    /** The certificates of a file that is one certificate or a PKCS #7 bundle. */
    static List<X509CertificateHolder> parseAll(byte[] encoded) throws IOException {
        ASN1Sequence sequence = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(encoded));
        if (sequence.getObjectAt(0) instanceof ASN1ObjectIdentifier) {
            return ofSet(
                    SignedData.getInstance(ContentInfo.getInstance(sequence).getContent())
                            .getCertificates());
        }
        return List.of(new X509CertificateHolder(Certificate.getInstance(sequence)));
    }

    /** The X.509 certificates of a CMS certificate set; attribute certificates are passed over. */
    static List<X509CertificateHolder> ofSet(ASN1Set set) {
        List<X509CertificateHolder> certificates = new ArrayList<>();
        if (set != null) {
            for (ASN1Encodable each : set) {
                if (!(each.toASN1Primitive() instanceof ASN1TaggedObject)) {
                    certificates.add(new X509CertificateHolder(Certificate.getInstance(each)));
                }
            }
        }
        return certificates;
    }

    static byte[] encoded(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** SHA-256 of the whole certificate, hexadecimal. */
    static String fingerprint(X509CertificateHolder certificate) {
        byte[] encoded = encoded(certificate);
        SHA256Digest digest = new SHA256Digest();
        digest.update(encoded, 0, encoded.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }

    /** Issued by its owner to itself with the same key; a root key's change-over certificate names two keys. */
    static boolean isSelfIssued(X509CertificateHolder certificate) {
        if (!certificate.getSubject().equals(certificate.getIssuer())) {
            return false;
        }
        SubjectKeyIdentifier own = SubjectKeyIdentifier.fromExtensions(certificate.getExtensions());
        AuthorityKeyIdentifier issuer = AuthorityKeyIdentifier.fromExtensions(certificate.getExtensions());
        return own == null
                || issuer == null
                || issuer.getKeyIdentifierOctets() == null
                || Arrays.equals(own.getKeyIdentifier(), issuer.getKeyIdentifierOctets());
    }

    /** Whether the issuer's own key signed the certificate; an algorithm or key that is not allowed is refused. */
    static boolean isSignedBy(X509CertificateHolder certificate, X509CertificateHolder issuer) throws SignatureRefused {
        Certificate whole = certificate.toASN1Structure();
        SignatureScheme scheme = SignatureScheme.of(whole.getSignatureAlgorithm());
        SignatureKey key = SignatureKey.of(issuer.getSubjectPublicKeyInfo());
        return whole.getSignatureAlgorithm().equals(whole.getTBSCertificate().getSignature())
                && scheme.verify(
                        key,
                        der(whole.getTBSCertificate()),
                        whole.getSignature().getOctets());
    }

    static boolean isIssued(X509CertificateHolder certificate, X509CertificateHolder issuer) {
        try {
            return isSignedBy(certificate, issuer);
        } catch (SignatureRefused notAllowed) {
            return false;
        }
    }

    /** Whether a list or an answer is signed by the certificate's own key, by an algorithm that is allowed. */
    static boolean isSigned(
            ASN1Encodable content, AlgorithmIdentifier algorithm, ASN1BitString value, X509CertificateHolder signer) {
        try {
            SignatureKey key = SignatureKey.of(signer.getSubjectPublicKeyInfo());
            return SignatureScheme.of(algorithm).verify(key, der(content), value.getOctets());
        } catch (SignatureRefused notAllowed) {
            return false;
        }
    }

    static boolean isAuthority(X509CertificateHolder certificate) {
        BasicConstraints constraints = BasicConstraints.fromExtensions(certificate.getExtensions());
        return constraints != null && constraints.isCA();
    }

    static byte[] der(ASN1Encodable structure) {
        try {
            return structure.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean hasBegun(X509CertificateHolder certificate, Instant at) {
        return !certificate.getNotBefore().toInstant().isAfter(at);
    }

    static boolean hasEnded(X509CertificateHolder certificate, Instant at) {
        return certificate.getNotAfter().toInstant().isBefore(at);
    }
}
