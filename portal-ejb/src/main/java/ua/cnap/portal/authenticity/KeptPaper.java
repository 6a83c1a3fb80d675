package ua.cnap.portal.authenticity;

/**
 * An issued paper as the clerks of its centre see it.
 *
 * @param paper what everybody may know
 * @param revokedBy who revoked it, empty when nobody did
 * @param reason why, empty when nobody did
 */
public record KeptPaper(CheckedPaper paper, String revokedBy, String reason) {
    /** Whether a clerk may still revoke it. */
    public boolean isValid() {
        return paper.standing() == Standing.VALID;
    }
}
