package ua.cnap.portal.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Whether an authority's answer says something about a time.
 *
 * @param thisUpdate when the answer was true
 * @param nextUpdate until when it is good; a status answer without it is good for a day
 */
record Freshness(Instant thisUpdate, Optional<Instant> nextUpdate) {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);
    private static final Duration WITHOUT_END = Duration.ofDays(1);

    /**
     * Good at the time of the check; or given after the signature was proved to exist, while the certificate still ran:
     * what was revoked by then is in it.
     */
    boolean covers(X509CertificateHolder certificate, Instant provenTime, Instant at) {
        boolean current = !thisUpdate.isAfter(at.plus(CLOCK_SKEW))
                && !nextUpdate.orElse(thisUpdate.plus(WITHOUT_END)).isBefore(at);
        boolean later = !thisUpdate.isBefore(provenTime) && !Certificates.hasEnded(certificate, thisUpdate);
        return current || later;
    }
}
