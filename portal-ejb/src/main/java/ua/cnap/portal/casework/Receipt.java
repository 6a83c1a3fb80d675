package ua.cnap.portal.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person leaves with after filing: the same however often it is asked for.
 *
 * @param caseId the case
 * @param applicationId the application on the portal it came from, null when it came otherwise
 * @param number the case number
 * @param centreId the centre that registered it
 * @param registeredAt when, to the minute on papers
 * @param service the service
 * @param terms what is promised
 * @param signature state of the signature check
 * @param applicantName who applied
 * @param mailbox where the letter goes, null when no address was given
 */
public record Receipt(
        long caseId,
        UUID applicationId,
        String number,
        String centreId,
        Instant registeredAt,
        ServedBy service,
        CaseTerms terms,
        SignatureState signature,
        String applicantName,
        String mailbox) {
    static Receipt of(CaseFile file) {
        return new Receipt(
                file.id(),
                file.origin().applicationId(),
                file.number(),
                file.centreId(),
                file.registeredAt(),
                file.service(),
                file.terms(),
                file.signatureState(),
                file.applicant().name(),
                file.applicant().email());
    }

    @Override
    public String toString() {
        return "Receipt[" + number + "]";
    }
}
