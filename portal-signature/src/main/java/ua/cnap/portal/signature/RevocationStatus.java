package ua.cnap.portal.signature;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a certificate's status.
 *
 * @param known whether a usable answer of the issuer was found
 * @param revokedSince since when it is revoked or on hold; empty when it is in force
 */
public record RevocationStatus(boolean known, Optional<Instant> revokedSince) {

    static RevocationStatus unknown() {
        return new RevocationStatus(false, Optional.empty());
    }

    static RevocationStatus good() {
        return new RevocationStatus(true, Optional.empty());
    }

    static RevocationStatus revoked(Instant since) {
        return new RevocationStatus(true, Optional.of(since));
    }
}
