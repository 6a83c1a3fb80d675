package ua.cnap.portal.signature;

import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.util.Arrays;

/**
 * The signed reference to the signer's certificate (signingCertificateV2, RFC 5035): without it the certificate could be
 * exchanged for another of the same key. The first version, by SHA-1, is known for time-stamps only.
 */
record CertificateReference(Digest digest, byte[] hash, Optional<IssuerSerial> issuerSerial) {

    static CertificateReference ofSigner(SignedAttributes attributes) throws SignatureRefused {
        ASN1Encodable value = attributes
                .value(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                .orElseThrow(() -> new SignatureRefused(Reason.SIGNING_CERT_MISSING));
        return second(value);
    }

    static CertificateReference ofTimeStamp(SignedAttributes attributes) throws SignatureRefused {
        Optional<ASN1Encodable> first = attributes.value(PKCSObjectIdentifiers.id_aa_signingCertificate);
        return first.isPresent()
                        && attributes
                                .value(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                                .isEmpty()
                ? first(first.get())
                : ofSigner(attributes);
    }

    boolean matches(X509CertificateHolder certificate) {
        byte[] actual = DigestAlgorithm.of(digest, Certificates.encoded(certificate));
        return Arrays.constantTimeAreEqual(hash, actual)
                && issuerSerial.map(each -> names(each, certificate)).orElse(true);
    }

    private static CertificateReference second(ASN1Encodable value) throws SignatureRefused {
        ESSCertIDv2 reference = ESSCertIDv2.getInstance(firstOf(value));
        DigestAlgorithm algorithm = DigestAlgorithm.of(
                        reference.getHashAlgorithm().getAlgorithm())
                .orElseThrow(() -> new SignatureRefused(Reason.WEAK_ALGORITHM));
        return new CertificateReference(
                algorithm.digest(), reference.getCertHash(), Optional.ofNullable(reference.getIssuerSerial()));
    }

    private static CertificateReference first(ASN1Encodable value) {
        ESSCertID reference = ESSCertID.getInstance(firstOf(value));
        return new CertificateReference(
                new SHA1Digest(), reference.getCertHash(), Optional.ofNullable(reference.getIssuerSerial()));
    }

    private static ASN1Encodable firstOf(ASN1Encodable signingCertificate) {
        return ASN1Sequence.getInstance(
                        ASN1Sequence.getInstance(signingCertificate).getObjectAt(0))
                .getObjectAt(0);
    }

    private static boolean names(IssuerSerial reference, X509CertificateHolder certificate) {
        boolean issuer = Stream.of(reference.getIssuer().getNames())
                .filter(name -> name.getTagNo() == GeneralName.directoryName)
                .anyMatch(name -> X500Name.getInstance(name.getName()).equals(certificate.getIssuer()));
        return issuer && reference.getSerial().getValue().equals(certificate.getSerialNumber());
    }
}
