package ua.cnap.portal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Who files for the applicant (уповноважений або законний представник, R-070): identity document and authority, as they
 * were shown.
 *
 * @param name surname, given name and patronymic
 * @param document the identity document that was shown
 * @param ground on what they act
 * @param number number of the document of authority
 * @param issuedOn its date
 * @param validUntil the last day of the authority, null when it has none
 */
@Embeddable
public record Representative(
        @Column(name = "representative_name") String name,
        @Column(name = "representative_document") String document,

        @Enumerated(EnumType.STRING) @Column(name = "authority_ground")
        AuthorityGround ground,

        @Column(name = "authority_number") String number,
        @Column(name = "authority_issued_on") LocalDate issuedOn,
        @Column(name = "authority_valid_until") LocalDate validUntil) {
    /** Whether the authority has ended before this day: then it allows neither filing nor receiving. */
    public boolean isExpiredOn(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    @Override
    public String toString() {
        return "Representative[" + ground + "]";
    }
}
