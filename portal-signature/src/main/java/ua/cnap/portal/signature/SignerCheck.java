package ua.cnap.portal.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.cert.X509CertificateHolder;

/** The check of one signer, rule by rule: the first rule that is not met gives the reason. */
final class SignerCheck {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final CheckContext context;
    private final SignedMessage message;
    private final SignerInfo signer;
    private final Content content;
    private final Set<Warning> warnings = EnumSet.noneOf(Warning.class);

    private Optional<X509CertificateHolder> certificate = Optional.empty();
    private Optional<SignerSignature> signature = Optional.empty();
    private Optional<Instant> provenTime = Optional.empty();
    private List<X509CertificateHolder> path = List.of();

    SignerCheck(CheckContext context, SignedMessage message, SignerInfo signer, Content content) {
        this.context = context;
        this.message = message;
        this.signer = signer;
        this.content = content;
    }

    SignerReport report() {
        Reason reason = judge();
        return new SignerReport(
                reason.verdict(),
                reason,
                certificate.map(this::signatory),
                provenTime,
                path.stream().map(Certificates::encoded).toList());
    }

    Set<Warning> warnings() {
        return warnings;
    }

    private Reason judge() {
        try {
            requireSignature();
            requireTrust();
            requireOwner();
            return Reason.OK;
        } catch (SignatureRefused refused) {
            return refused.reason();
        }
    }

    private void requireSignature() throws SignatureRefused {
        List<X509CertificateHolder> candidates =
                SignerSignature.certificates(signer, message.certificates(), context.trust());
        certificate = Optional.of(candidates.get(0));
        SignerSignature read = new SignerSignature(signer);
        signature = Optional.of(read);
        read.requireSignedContent(message.contentType(), content);
        CertificateReference reference = CertificateReference.ofSigner(read.attributes());
        X509CertificateHolder owner = candidates.stream()
                .filter(reference::matches)
                .findFirst()
                .orElseThrow(() -> new SignatureRefused(Reason.SIGNING_CERT_MISMATCH));
        certificate = Optional.of(owner);
        requireValue(read, owner);
    }

    /** A key that is not allowed is worth telling only of a certificate that a trusted authority issued. */
    private void requireValue(SignerSignature read, X509CertificateHolder owner) throws SignatureRefused {
        try {
            if (!read.requireValueBy(owner)) {
                warnings.add(Warning.ATTRIBUTES_NOT_SORTED);
            }
        } catch (SignatureRefused refused) {
            if (refused.reason() == Reason.WEAK_ALGORITHM) {
                context.paths().find(owner, message.certificates(), context.at(), context.effort());
            }
            throw refused;
        }
    }

    private void requireTrust() throws SignatureRefused {
        X509CertificateHolder owner = certificate.orElseThrow();
        Instant time = signatureTime();
        path = context.paths().find(owner, message.certificates(), time, context.effort());
        CertificatePaths.requireUnderstood(owner, Reason.UNTRUSTED_CHAIN);
        if (!Certificates.hasBegun(owner, time)) {
            throw new SignatureRefused(Reason.CERT_NOT_YET_VALID);
        }
        if (Certificates.hasEnded(owner, time)) {
            throw new SignatureRefused(Reason.CERT_EXPIRED);
        }
    }

    /** A trusted time-stamp proves the time; without one the signature is judged as of now, whatever it claims. */
    private Instant signatureTime() throws SignatureRefused {
        provenTime = context.timeStamps().provenTime(signer, context.at());
        if (provenTime.isEmpty() && !TimeStamps.stamps(signer).isEmpty()) {
            warnings.add(Warning.TIMESTAMP_NOT_VERIFIED);
        }
        return provenTime.orElse(context.at());
    }

    private void requireOwner() throws SignatureRefused {
        X509CertificateHolder owner = certificate.orElseThrow();
        CertificateProfile profile = new CertificateProfile(owner);
        if (!profile.isForSigning()) {
            throw new SignatureRefused(Reason.KEY_USAGE);
        }
        if (profile.level() == QualifiedLevel.NOT_QUALIFIED) {
            throw new SignatureRefused(Reason.NOT_QUALIFIED);
        }
        requireIdentity(new CertificateOwner(owner));
        context.revocation().requireInForce(path, provenTime.orElse(context.at()), context.at());
    }

    private void requireIdentity(CertificateOwner owner) throws SignatureRefused {
        if (context.purpose() == Purpose.LOGIN && owner.role() == SignerRole.SEAL) {
            throw new SignatureRefused(Reason.SEAL_NOT_ALLOWED);
        }
        Optional<Reason> fault = owner.fault();
        if (fault.isPresent()) {
            throw new SignatureRefused(fault.get());
        }
    }

    private Signatory signatory(X509CertificateHolder certificate) {
        CertificateOwner owner = new CertificateOwner(certificate);
        QualifiedLevel level = new CertificateProfile(certificate).level();
        warn(owner, level);
        return new Signatory(
                owner.name(),
                owner.surname(),
                owner.givenName(),
                owner.drfo(),
                owner.edrpou(),
                owner.organisationName(),
                owner.role(),
                certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT),
                owner.issuerName(),
                level,
                algorithm(certificate),
                claimedTime());
    }

    private void warn(CertificateOwner owner, QualifiedLevel level) {
        owner.drfo()
                .filter(code -> code.kind() == PersonalCode.Kind.RNOKPP && !CheckDigits.rnokppAgrees(code.value()))
                .ifPresent(code -> warnings.add(Warning.DRFO_CHECK_DIGIT));
        owner.edrpou()
                .filter(code -> code.matches("\\d{8}") && !CheckDigits.edrpouAgrees(code))
                .ifPresent(code -> warnings.add(Warning.EDRPOU_CHECK_DIGIT));
        claimedTime()
                .filter(time -> time.isAfter(context.at().plus(CLOCK_SKEW)))
                .ifPresent(time -> warnings.add(Warning.CLAIMED_TIME_IN_FUTURE));
        if (level == QualifiedLevel.ADVANCED) {
            warnings.add(Warning.KEY_NOT_IN_DEVICE);
        }
        if (path.stream().anyMatch(TrustStore::isDemonstration)) {
            warnings.add(Warning.DEMONSTRATION_AUTHORITY);
        }
    }

    private String algorithm(X509CertificateHolder certificate) {
        try {
            String key = SignatureKey.of(certificate.getSubjectPublicKeyInfo()).title();
            return signature
                    .map(read -> key + ", " + read.scheme().digest().title())
                    .orElse(key);
        } catch (SignatureRefused notAllowed) {
            return certificate
                    .getSubjectPublicKeyInfo()
                    .getAlgorithm()
                    .getAlgorithm()
                    .getId();
        }
    }

    private Optional<Instant> claimedTime() {
        try {
            return signature.isPresent() ? signature.get().attributes().signingTime() : Optional.empty();
        } catch (SignatureRefused repeated) {
            return Optional.empty();
        }
    }
}
