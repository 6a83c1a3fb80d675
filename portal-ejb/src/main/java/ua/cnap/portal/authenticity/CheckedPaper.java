package ua.cnap.portal.authenticity;

import java.time.Instant;
import java.util.Optional;

/**
 * What everybody may know of an issued paper: nothing of whom or what it is about.
 *
 * @param code its code
 * @param kind what it is
 * @param centreId the centre that issued it
 * @param issuedAt when
 * @param sha256 digest of its file, 64 hexadecimal digits
 * @param standing whether it still counts
 * @param since when it was replaced or revoked, null while it is valid
 */
public record CheckedPaper(
        CheckCode code,
        PaperKind kind,
        String centreId,
        Instant issuedAt,
        String sha256,
        Standing standing,
        Instant since) {

    /** As the database tells it. */
    CheckedPaper(
            String code,
            PaperKind kind,
            String centreId,
            Instant issuedAt,
            String sha256,
            Instant replacedAt,
            Instant revokedAt) {
        this(
                new CheckCode(code),
                kind,
                centreId,
                issuedAt,
                sha256,
                standing(replacedAt, revokedAt),
                Optional.ofNullable(revokedAt).orElse(replacedAt));
    }

    /** What was revoked is told as revoked, also after a newer one took its place. */
    private static Standing standing(Instant replacedAt, Instant revokedAt) {
        if (revokedAt != null) {
            return Standing.REVOKED;
        }
        return replacedAt == null ? Standing.VALID : Standing.REPLACED;
    }
}
