package ua.cnap.portal.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;

/** A list of revoked certificates (CRL, список відкликаних сертифікатів; RFC 5280, 5), whole or with changes only. */
final class RevocationList {

    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD =
            Set.of(Extension.issuingDistributionPoint, Extension.deltaCRLIndicator);

    private final X509CRLHolder list;
    private final Map<BigInteger, Entry> entries = new HashMap<>();
    private final Map<String, Boolean> signedBy = new ConcurrentHashMap<>();

    /** Reads a list in DER. */
    RevocationList(byte[] encoded) throws IOException {
        list = new X509CRLHolder(encoded);
        for (Object each : list.getRevokedCertificates()) {
            X509CRLEntryHolder entry = (X509CRLEntryHolder) each;
            entries.put(entry.getSerialNumber(), new Entry(since(entry), reason(entry)));
        }
    }

    Instant thisUpdate() {
        return list.getThisUpdate().toInstant();
    }

    /** The status of a certificate by this list; nothing when the list is not for it or not signed by its issuer. */
    RevocationStatus statusOf(
            X509CertificateHolder certificate, X509CertificateHolder issuer, Instant provenTime, Instant at) {
        if (!isFor(certificate) || !isSignedBy(issuer)) {
            return RevocationStatus.unknown();
        }
        Entry entry = entries.get(certificate.getSerialNumber());
        boolean covers = freshness().covers(certificate, provenTime, at);
        if (entry != null && entry.reason() != CRLReason.removeFromCRL) {
            boolean lasting = entry.reason() != CRLReason.certificateHold;
            return covers || lasting ? RevocationStatus.revoked(entry.since()) : RevocationStatus.unknown();
        }
        return covers && !isDelta() ? RevocationStatus.good() : RevocationStatus.unknown();
    }

    private Freshness freshness() {
        return new Freshness(
                thisUpdate(), Optional.ofNullable(list.getNextUpdate()).map(Date::toInstant));
    }

    private boolean isFor(X509CertificateHolder certificate) {
        if (!list.getIssuer().equals(certificate.getIssuer())
                || !UNDERSTOOD.containsAll(list.getCriticalExtensionOIDs())) {
            return false;
        }
        Extension extension = list.getExtension(Extension.issuingDistributionPoint);
        if (extension == null) {
            return true;
        }
        IssuingDistributionPoint point = IssuingDistributionPoint.getInstance(extension.getParsedValue());
        boolean authority = Certificates.isAuthority(certificate);
        return !point.isIndirectCRL()
                && !point.onlyContainsAttributeCerts()
                && point.getOnlySomeReasons() == null
                && !(point.onlyContainsUserCerts() && authority)
                && !(point.onlyContainsCACerts() && !authority);
    }

    private boolean isSignedBy(X509CertificateHolder issuer) {
        return signedBy.computeIfAbsent(Certificates.fingerprint(issuer), unused -> checkSignature(issuer));
    }

    private boolean checkSignature(X509CertificateHolder issuer) {
        CertificateList whole = list.toASN1Structure();
        KeyUsage usage = KeyUsage.fromExtensions(issuer.getExtensions());
        if (usage != null && !usage.hasUsages(KeyUsage.cRLSign)) {
            return false;
        }
        return Certificates.isSigned(
                whole.getTBSCertList(), whole.getSignatureAlgorithm(), whole.getSignature(), issuer);
    }

    private boolean isDelta() {
        return list.getExtension(Extension.deltaCRLIndicator) != null;
    }

    /** A key known to be lost earlier counts as revoked from then. */
    private static Instant since(X509CRLEntryHolder entry) {
        Instant revoked = entry.getRevocationDate().toInstant();
        Extension invalidity = entry.getExtension(Extension.invalidityDate);
        if (invalidity == null) {
            return revoked;
        }
        try {
            Instant invalid = ASN1GeneralizedTime.getInstance(invalidity.getParsedValue())
                    .getDate()
                    .toInstant();
            return invalid.isBefore(revoked) ? invalid : revoked;
        } catch (ParseException unreadable) {
            return revoked;
        }
    }

    private static int reason(X509CRLEntryHolder entry) {
        Extension reason = entry.getExtension(Extension.reasonCode);
        return reason == null
                ? CRLReason.unspecified
                : ASN1Enumerated.getInstance(reason.getParsedValue()).intValueExact();
    }

    private record Entry(Instant since, int reason) {}
}
