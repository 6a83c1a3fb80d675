package ua.cnap.portal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * The applicant as the journal names them (суб'єкт звернення, R-206 columns 3, 5, 6).
 *
 * @param kind CITIZEN, SOLE_PROPRIETOR or LEGAL_ENTITY
 * @param name full name, or the name of the legal entity
 * @param sex M or F where the tax number tells it, else null
 * @param address place of residence or location, empty when the form does not ask for it
 * @param email where notices go, null when none was given
 */
@Embeddable
public record Applicant(
        @Column(name = "applicant_kind") String kind,
        @Column(name = "applicant_name") String name,
        @Column(name = "applicant_sex") String sex,
        @Column(name = "applicant_address") String address,
        @Column(name = "applicant_email") String email) {
    /** Where notices go, if an address was given. */
    public Optional<String> mailbox() {
        return Optional.ofNullable(email);
    }

    @Override
    public String toString() {
        return "Applicant[" + kind + "]";
    }
}
