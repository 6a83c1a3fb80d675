package ua.cnap.portal.signature;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.util.Arrays;

/** Time-stamps over a signature (позначка часу, CAdES-T, RFC 3161): proof that it existed at a time. */
final class TimeStamps {

    private static final int MOST = 3;
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final TrustStore trust;
    private final CertificatePaths paths;
    private final RevocationCheck revocation;
    private final Limits limits;
    private final Effort effort;

    TimeStamps(TrustStore trust, CertificatePaths paths, RevocationCheck revocation, Limits limits, Effort effort) {
        this.trust = trust;
        this.paths = paths;
        this.revocation = revocation;
        this.limits = limits;
        this.effort = effort;
    }

    /**
     * The earliest proven time of a signature.
     *
     * @return empty without a time-stamp, or when the stamp's authority or its status is unknown: then it counts for nothing
     * @throws SignatureRefused when a stamp is provably wrong
     */
    Optional<Instant> provenTime(SignerInfo signer, Instant at) throws SignatureRefused {
        List<ASN1Encodable> stamps = stamps(signer);
        if (stamps.size() > MOST) {
            throw new SignatureRefused(Reason.TOO_LARGE);
        }
        Optional<Instant> earliest = Optional.empty();
        for (ASN1Encodable each : stamps) {
            Optional<Instant> time = verified(each, signer.getEncryptedDigest().getOctets(), at);
            if (time.isPresent() && (earliest.isEmpty() || time.get().isBefore(earliest.get()))) {
                earliest = time;
            }
        }
        return earliest;
    }

    static List<ASN1Encodable> stamps(SignerInfo signer) {
        List<ASN1Encodable> stamps = new ArrayList<>();
        ASN1Set unsigned = signer.getUnauthenticatedAttributes();
        if (unsigned != null) {
            for (ASN1Encodable each : unsigned) {
                Attribute attribute = Attribute.getInstance(each);
                if (PKCSObjectIdentifiers.id_aa_signatureTimeStampToken.equals(attribute.getAttrType())) {
                    attribute.getAttrValues().forEach(stamps::add);
                }
            }
        }
        return stamps;
    }

    private Optional<Instant> verified(ASN1Encodable stamp, byte[] stamped, Instant at) throws SignatureRefused {
        try {
            SignedMessage token = SignedMessage.parse(Certificates.der(stamp), limits);
            return verified(token, stamped, at);
        } catch (SignatureRefused refused) {
            if (refused.reason() == Reason.CERT_NOT_FOUND || refused.reason() == Reason.REVOCATION_UNKNOWN) {
                return Optional.empty();
            }
            throw new SignatureRefused(Reason.TIMESTAMP_INVALID);
        } catch (IllegalArgumentException | IllegalStateException hostile) {
            throw new SignatureRefused(Reason.TIMESTAMP_INVALID);
        }
    }

    private Optional<Instant> verified(SignedMessage token, byte[] stamped, Instant at) throws SignatureRefused {
        byte[] content = token.content().orElseThrow(TimeStamps::invalid);
        if (!token.contentType().equals(Oids.TIME_STAMP_INFO) || token.signers().size() != 1) {
            throw invalid();
        }
        TSTInfo statement = TSTInfo.getInstance(content);
        Instant time = time(statement);
        if (!imprints(statement.getMessageImprint(), stamped) || time.isAfter(at.plus(CLOCK_SKEW))) {
            throw invalid();
        }
        requireAuthority(token, content, time, at);
        return Optional.of(time);
    }

    private void requireAuthority(SignedMessage token, byte[] content, Instant time, Instant at)
            throws SignatureRefused {
        SignerInfo signer = token.signers().get(0);
        SignerSignature signature = new SignerSignature(signer);
        X509CertificateHolder authority = SignerSignature.certificates(signer, token.certificates(), trust)
                .get(0);
        signature.requireSignedContent(Oids.TIME_STAMP_INFO, new Content(content));
        signature.requireValueBy(authority);
        if (!CertificateReference.ofTimeStamp(signature.attributes()).matches(authority)
                || !new CertificateProfile(authority).isFor(KeyPurposeId.id_kp_timeStamping)
                || !Certificates.hasBegun(authority, time)
                || Certificates.hasEnded(authority, time)) {
            throw invalid();
        }
        requireTrusted(authority, token.certificates(), time, at);
    }

    private void requireTrusted(
            X509CertificateHolder authority, Collection<X509CertificateHolder> offered, Instant time, Instant at)
            throws SignatureRefused {
        revocation.requireInForce(paths.find(authority, offered, time, effort), time, at);
    }

    private static boolean imprints(MessageImprint imprint, byte[] stamped) {
        return DigestAlgorithm.of(imprint.getHashAlgorithm().getAlgorithm())
                .filter(digest -> Arrays.constantTimeAreEqual(imprint.getHashedMessage(), digest.of(stamped)))
                .isPresent();
    }

    private static Instant time(TSTInfo statement) throws SignatureRefused {
        try {
            return statement.getGenTime().getDate().toInstant();
        } catch (ParseException notATime) {
            throw invalid();
        }
    }

    private static SignatureRefused invalid() {
        return new SignatureRefused(Reason.TIMESTAMP_INVALID);
    }
}
