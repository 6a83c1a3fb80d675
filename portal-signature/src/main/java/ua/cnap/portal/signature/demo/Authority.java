package ua.cnap.portal.signature.demo;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V2TBSCertListGenerator;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.digests.SHA1Digest;

/** An authority that issues certificates and lists of revoked ones (надавач довірчих послуг). */
record Authority(X509CertificateHolder certificate, DemonstrationKey key) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SERIAL_BITS = 158;

    /** An authority at the top, which signs its own certificate. */
    static Authority root(CertificatePlan plan, DemonstrationKey key) {
        X500Name name = plan.subject().distinguishedName();
        return new Authority(issue(plan, key.publicKey(), name, key, key.scheme()), key);
    }

    /** An authority under this one. */
    Authority subordinate(CertificatePlan plan, DemonstrationKey itsKey) {
        return new Authority(issue(plan, itsKey), itsKey);
    }

    X509CertificateHolder issue(CertificatePlan plan, DemonstrationKey owner) {
        return issue(plan, owner.publicKey(), key.scheme());
    }

    X509CertificateHolder issue(CertificatePlan plan, SubjectPublicKeyInfo owner, ASN1ObjectIdentifier scheme) {
        return issue(plan, owner, certificate.getSubject(), key, scheme);
    }

    /** The list of what is revoked, by serial number, since when and why. */
    byte[] revocationList(Map<BigInteger, Revocation> revoked, Instant from, Instant to) {
        V2TBSCertListGenerator list = new V2TBSCertListGenerator();
        list.setSignature(new AlgorithmIdentifier(key.scheme()));
        list.setIssuer(certificate.getSubject());
        list.setThisUpdate(new Time(Date.from(from)));
        list.setNextUpdate(new Time(Date.from(to)));
        revoked.forEach((serial, revocation) -> list.addCRLEntry(
                new ASN1Integer(serial), new Time(Date.from(revocation.since())), revocation.reason()));
        list.setExtensions(extensions(from).generate());
        return Der.encode(signed(list.generateTBSCertList(), key, key.scheme()));
    }

    /** Since when and why a certificate is revoked; the reason is a number of RFC 5280, 5.3.1. */
    record Revocation(Instant since, int reason) {}

    static byte[] keyIdentifier(SubjectPublicKeyInfo key) {
        return Der.digest(new SHA1Digest(), key.getPublicKeyData().getBytes());
    }

    static DERSequence signed(ASN1Encodable content, DemonstrationKey key, ASN1ObjectIdentifier scheme) {
        byte[] value = key.signForCertificate(scheme, Der.encode(content));
        return new DERSequence(new ASN1Encodable[] {content, new AlgorithmIdentifier(scheme), new DERBitString(value)});
    }

    private ExtensionsGenerator extensions(Instant number) {
        ExtensionsGenerator extensions = new ExtensionsGenerator();
        try {
            byte[] issuer = keyIdentifier(certificate.getSubjectPublicKeyInfo());
            extensions.addExtension(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(issuer));
            CRLNumber serial = new CRLNumber(BigInteger.valueOf(number.getEpochSecond()));
            extensions.addExtension(Extension.cRLNumber, false, serial);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return extensions;
    }

    private static X509CertificateHolder issue(
            CertificatePlan plan,
            SubjectPublicKeyInfo owner,
            X500Name issuer,
            DemonstrationKey issuerKey,
            ASN1ObjectIdentifier scheme) {
        V3TBSCertificateGenerator certificate = new V3TBSCertificateGenerator();
        certificate.setSerialNumber(new ASN1Integer(new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS - 1)));
        certificate.setSignature(new AlgorithmIdentifier(scheme));
        certificate.setIssuer(issuer);
        certificate.setStartDate(new Time(Date.from(plan.from())));
        certificate.setEndDate(new Time(Date.from(plan.to())));
        certificate.setSubject(plan.subject().distinguishedName());
        certificate.setSubjectPublicKeyInfo(owner);
        try {
            ExtensionsGenerator extensions = plan.extensions();
            extensions.addExtension(
                    Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(keyIdentifier(owner)));
            byte[] issuerId = keyIdentifier(issuerKey.publicKey());
            extensions.addExtension(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(issuerId));
            certificate.setExtensions(extensions.generate());
            return new X509CertificateHolder(
                    Der.encode(signed(certificate.generateTBSCertificate(), issuerKey, scheme)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
