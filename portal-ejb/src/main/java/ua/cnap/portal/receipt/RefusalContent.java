package ua.cnap.portal.receipt;

import java.time.Instant;
import ua.cnap.portal.papers.CentreHeading;

/**
 * What stands in a refusal (відмова у наданні адміністративної послуги, R-143).
 *
 * @param centre the centre that hands it out
 * @param caseNumber registration number of the case
 * @param registeredAt when the case was registered
 * @param serviceCode code of the service
 * @param serviceName name of the service
 * @param provider who refuses
 * @param applicant whom
 * @param ground the ground of law, as the card names it
 * @param reasons the reasons, with the provisions of law
 * @param enteredAt when the refusal was marked in the register
 * @param enteredBy who marked it
 */
record RefusalContent(
        CentreHeading centre,
        String caseNumber,
        Instant registeredAt,
        String serviceCode,
        String serviceName,
        String provider,
        String applicant,
        String ground,
        String reasons,
        Instant enteredAt,
        String enteredBy) {
    /** Keeps the applicant out of logs. */
    @Override
    public String toString() {
        return "RefusalContent[" + caseNumber + "]";
    }
}
