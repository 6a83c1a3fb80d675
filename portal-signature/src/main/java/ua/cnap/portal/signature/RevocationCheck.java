package ua.cnap.portal.signature;

import java.time.Instant;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;

/** Asks for the status of every certificate of a path but the anchor; what is not known is not in force. */
final class RevocationCheck {

    private final RevocationSource source;

    RevocationCheck(RevocationSource source) {
        this.source = source;
    }

    /** Refuses a path in which a certificate was revoked by the proven time, or its status cannot be learnt. */
    void requireInForce(List<X509CertificateHolder> path, Instant provenTime, Instant at) throws SignatureRefused {
        boolean unknown = false;
        for (int i = 0; i < path.size() - 1; i++) {
            RevocationStatus status = source.statusOf(path.get(i), path.get(i + 1), provenTime, at);
            if (status.revokedSince()
                    .filter(since -> !since.isAfter(provenTime))
                    .isPresent()) {
                throw new SignatureRefused(Reason.CERT_REVOKED);
            }
            unknown |= !status.known();
        }
        if (unknown) {
            throw new SignatureRefused(Reason.REVOCATION_UNKNOWN);
        }
    }
}
