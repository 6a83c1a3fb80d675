package ua.cnap.portal.signature;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.util.Arrays;

/** The signature of one signer of a CMS message: which certificate, over what, and whether its value is right. */
final class SignerSignature {

    private final SignerInfo signer;
    private final SignedAttributes attributes;
    private final DigestAlgorithm digest;
    private final SignatureScheme scheme;

    /** Reads the signer; refuses missing attributes and algorithms that are not allowed. */
    SignerSignature(SignerInfo signer) throws SignatureRefused {
        this.signer = signer;
        attributes = new SignedAttributes(signer.getAuthenticatedAttributes());
        digest = DigestAlgorithm.of(signer.getDigestAlgorithm().getAlgorithm())
                .orElseThrow(() -> new SignatureRefused(Reason.WEAK_ALGORITHM));
        scheme = SignatureScheme.of(signer.getDigestEncryptionAlgorithm(), digest);
    }

    /** The certificates a signer may mean, among those offered and those trusted. */
    static List<X509CertificateHolder> certificates(
            SignerInfo signer, Collection<X509CertificateHolder> offered, TrustStore trust) throws SignatureRefused {
        List<X509CertificateHolder> candidates = Stream.concat(offered.stream(), trust.all().stream())
                .filter(each -> SignedMessage.identifies(signer.getSID(), each))
                .distinct()
                .toList();
        if (candidates.isEmpty()) {
            throw new SignatureRefused(Reason.CERT_NOT_FOUND);
        }
        return candidates;
    }

    SignedAttributes attributes() {
        return attributes;
    }

    byte[] value() {
        return signer.getEncryptedDigest().getOctets();
    }

    SignatureScheme scheme() {
        return scheme;
    }

    void requireSignedContent(ASN1ObjectIdentifier type, Content content) throws SignatureRefused {
        byte[] signed = attributes.messageDigest();
        attributes.requireContentType(type);
        if (!Arrays.constantTimeAreEqual(signed, content.digest(digest))) {
            throw new SignatureRefused(Reason.DIGEST_MISMATCH);
        }
    }

    /** Checks the signature value; answers whether the attributes were in DER order. */
    boolean requireValueBy(X509CertificateHolder certificate) throws SignatureRefused {
        SignatureKey key = SignatureKey.of(certificate.getSubjectPublicKeyInfo());
        List<byte[]> encodings = attributes.encodings();
        for (byte[] each : encodings) {
            if (scheme.verify(key, each, value())) {
                return each == encodings.get(0);
            }
        }
        throw new SignatureRefused(Reason.SIGNATURE_INVALID);
    }
}
