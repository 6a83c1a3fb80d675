package ua.cnap.portal.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.x509.Certificate;
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

    static boolean isSelfSigned(X509CertificateHolder certificate) {
        return certificate.getSubject().equals(certificate.getIssuer());
    }
}
