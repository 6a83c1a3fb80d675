package ua.cnap.portal.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

/** Finds the path from a certificate to a trusted anchor (RFC 5280, 6), by signatures, never by names alone. */
final class CertificatePaths {

    private static final int LONGEST = 6;
    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD = Set.of(
            Extension.keyUsage,
            Extension.basicConstraints,
            Extension.extendedKeyUsage,
            Extension.certificatePolicies,
            Extension.qCStatements,
            Extension.subjectAlternativeName,
            Extension.subjectDirectoryAttributes);
    /** Which fault is told when several candidates failed: the most telling first. */
    private static final List<Reason> TELLING =
            List.of(Reason.CA_INVALID, Reason.CERT_EXPIRED, Reason.CERT_NOT_YET_VALID, Reason.WEAK_ALGORITHM);

    private final TrustStore trust;
    private final Map<String, Boolean> trustedLinks = new ConcurrentHashMap<>();

    CertificatePaths(TrustStore trust) {
        this.trust = trust;
    }

    /**
     * The path, certificate first and anchor last.
     *
     * @param offered certificates that came with the message; they may lie between, but are never believed by themselves
     */
    List<X509CertificateHolder> find(
            X509CertificateHolder certificate, Collection<X509CertificateHolder> offered, Instant at, Effort effort)
            throws SignatureRefused {
        Search search = new Search(offered, at, effort);
        return search.extend(List.of(certificate)).orElseThrow(search::refusal);
    }

    static void requireUnderstood(X509CertificateHolder certificate, Reason otherwise) throws SignatureRefused {
        if (!UNDERSTOOD.containsAll(certificate.getCriticalExtensionOIDs())) {
            throw new SignatureRefused(otherwise);
        }
    }

    private final class Search {

        private final Collection<X509CertificateHolder> offered;
        private final Instant at;
        private final Effort effort;
        private final Set<Reason> faults = EnumSet.noneOf(Reason.class);

        Search(Collection<X509CertificateHolder> offered, Instant at, Effort effort) {
            this.offered = offered;
            this.at = at;
            this.effort = effort;
        }

        Optional<List<X509CertificateHolder>> extend(List<X509CertificateHolder> path) {
            X509CertificateHolder last = path.get(path.size() - 1);
            for (X509CertificateHolder issuer : candidates(last, path)) {
                if (isSignedBy(last, issuer) && isSound(issuer, path.size() - 1)) {
                    List<X509CertificateHolder> longer = append(path, issuer);
                    if (trust.isAnchor(issuer)) {
                        return Optional.of(longer);
                    }
                    Optional<List<X509CertificateHolder>> whole =
                            longer.size() < LONGEST ? extend(longer) : Optional.empty();
                    if (whole.isPresent()) {
                        return whole;
                    }
                }
            }
            return Optional.empty();
        }

        SignatureRefused refusal() {
            return new SignatureRefused(
                    TELLING.stream().filter(faults::contains).findFirst().orElse(Reason.UNTRUSTED_CHAIN));
        }

        private List<X509CertificateHolder> candidates(X509CertificateHolder last, List<X509CertificateHolder> path) {
            Stream<X509CertificateHolder> named =
                    offered.stream().filter(each -> each.getSubject().equals(last.getIssuer()));
            return Stream.concat(trust.named(last.getIssuer()).stream(), named)
                    .distinct()
                    .filter(each -> !path.contains(each))
                    .toList();
        }

        private boolean isSignedBy(X509CertificateHolder certificate, X509CertificateHolder issuer) {
            String link = Certificates.fingerprint(certificate) + Certificates.fingerprint(issuer);
            Boolean known = trustedLinks.get(link);
            if (known != null) {
                return known;
            }
            boolean signed = effort.spend() && checkSignature(certificate, issuer);
            if (trust.contains(certificate) && trust.contains(issuer)) {
                trustedLinks.put(link, signed);
            }
            return signed;
        }

        private boolean checkSignature(X509CertificateHolder certificate, X509CertificateHolder issuer) {
            try {
                return Certificates.isSignedBy(certificate, issuer);
            } catch (SignatureRefused refused) {
                if (trust.contains(issuer)) {
                    faults.add(refused.reason());
                }
                return false;
            }
        }

        private boolean isSound(X509CertificateHolder issuer, int authoritiesBelow) {
            Optional<Reason> fault = fault(issuer, authoritiesBelow);
            fault.ifPresent(faults::add);
            return fault.isEmpty();
        }

        private Optional<Reason> fault(X509CertificateHolder issuer, int authoritiesBelow) {
            if (!mayIssue(issuer, authoritiesBelow)) {
                return Optional.of(Reason.CA_INVALID);
            }
            if (!Certificates.hasBegun(issuer, at)) {
                return Optional.of(Reason.CERT_NOT_YET_VALID);
            }
            return Certificates.hasEnded(issuer, at) ? Optional.of(Reason.CERT_EXPIRED) : Optional.empty();
        }
    }

    private static boolean mayIssue(X509CertificateHolder issuer, int authoritiesBelow) {
        BasicConstraints constraints = BasicConstraints.fromExtensions(issuer.getExtensions());
        KeyUsage usage = KeyUsage.fromExtensions(issuer.getExtensions());
        return constraints != null
                && constraints.isCA()
                && (constraints.getPathLenConstraintInteger() == null
                        || constraints.getPathLenConstraintInteger().intValueExact() >= authoritiesBelow)
                && (usage == null || usage.hasUsages(KeyUsage.keyCertSign))
                && UNDERSTOOD.containsAll(issuer.getCriticalExtensionOIDs());
    }

    private static List<X509CertificateHolder> append(List<X509CertificateHolder> path, X509CertificateHolder next) {
        List<X509CertificateHolder> longer = new ArrayList<>(path);
        longer.add(next);
        return longer;
    }
}
