package ua.cnap.portal.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * A CMS SignedData message (RFC 5652), read but not yet believed.
 *
 * @param contentType type of what is signed
 * @param content what is enclosed; empty in a detached signature
 * @param certificates the certificates enclosed
 */
record SignedMessage(
        ASN1ObjectIdentifier contentType,
        Optional<byte[]> content,
        List<X509CertificateHolder> certificates,
        List<SignerInfo> signers) {

    static SignedMessage parse(byte[] encoded, Limits limits) throws SignatureRefused {
        Asn1Scan.check(encoded, limits);
        try {
            return read(ASN1Primitive.fromByteArray(encoded), limits);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException hostile) {
            throw new SignatureRefused(Reason.MALFORMED);
        }
    }

    private static SignedMessage read(ASN1Primitive parsed, Limits limits) throws SignatureRefused {
        ContentInfo message = ContentInfo.getInstance(parsed);
        if (message == null || !PKCSObjectIdentifiers.signedData.equals(message.getContentType())) {
            throw new SignatureRefused(Reason.MALFORMED);
        }
        SignedData signed = SignedData.getInstance(message.getContent());
        ContentInfo enclosed = signed.getEncapContentInfo();
        List<SignerInfo> signers = new ArrayList<>();
        for (ASN1Encodable each : signed.getSignerInfos()) {
            signers.add(SignerInfo.getInstance(each));
        }
        if (signers.size() > limits.maxSigners()) {
            throw new SignatureRefused(Reason.TOO_LARGE);
        }
        return new SignedMessage(
                enclosed.getContentType(), content(enclosed), Certificates.ofSet(signed.getCertificates()), signers);
    }

    private static Optional<byte[]> content(ContentInfo enclosed) {
        return Optional.ofNullable(enclosed.getContent())
                .map(each -> ASN1OctetString.getInstance(each).getOctets());
    }

    /** Whether the certificate is the one a signer points to, by issuer and serial number or by key identifier. */
    static boolean identifies(SignerIdentifier signer, X509CertificateHolder certificate) {
        if (signer.isTagged()) {
            byte[] keyId = ASN1OctetString.getInstance(signer.getId()).getOctets();
            SubjectKeyIdentifier own = SubjectKeyIdentifier.fromExtensions(certificate.getExtensions());
            return own != null && Arrays.equals(own.getKeyIdentifier(), keyId);
        }
        IssuerAndSerialNumber id = IssuerAndSerialNumber.getInstance(signer.getId());
        return id.getName().equals(certificate.getIssuer())
                && id.getSerialNumber().getValue().equals(certificate.getSerialNumber());
    }
}
