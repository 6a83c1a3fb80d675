package ua.cnap.portal.signature;

import java.time.Instant;

/** What the checks of one file share: the trust, the source of statuses, the purpose and the time. */
record CheckContext(
        TrustStore trust,
        CertificatePaths paths,
        RevocationCheck revocation,
        Limits limits,
        Purpose purpose,
        Instant at,
        Effort effort) {

    TimeStamps timeStamps() {
        return new TimeStamps(trust, paths, revocation, limits, effort);
    }
}
