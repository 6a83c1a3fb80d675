package ua.cnap.portal.provider;

import java.time.Instant;
import java.time.LocalDate;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.forms.LocalizedText;

/**
 * A case in the inbox of a provider, by the stage that it is there for.
 *
 * @param id the case
 * @param number its number
 * @param centreId the centre that handed it over
 * @param serviceCode code of the service
 * @param service name of the service
 * @param applicant who applied
 * @param stage the stage to be worked on
 * @param openedAt since when the provider has it
 * @param dueOn last day of the stage, null when it has none
 * @param receivedAt when the receipt was confirmed, null before
 * @param passedAt when the stage was passed, null before
 * @param collegial whether a body decides it at a meeting
 * @param status where the case stands
 * @param enquiries how many enquiries of the centre wait for an answer
 */
public record InboxLine(
        long id,
        String number,
        String centreId,
        String serviceCode,
        String service,
        String applicant,
        LocalizedText stage,
        Instant openedAt,
        LocalDate dueOn,
        Instant receivedAt,
        Instant passedAt,
        boolean collegial,
        CaseStatus status,
        long enquiries) {
    /** From the columns of a row. */
    public InboxLine(
            long id,
            String number,
            String centreId,
            String serviceCode,
            String service,
            String applicant,
            String stage,
            String stageEn,
            Instant openedAt,
            LocalDate dueOn,
            Instant receivedAt,
            Instant passedAt,
            boolean collegial,
            CaseStatus status,
            long enquiries) {
        this(
                id,
                number,
                centreId,
                serviceCode,
                service,
                applicant,
                new LocalizedText(stage, stageEn),
                openedAt,
                dueOn,
                receivedAt,
                passedAt,
                collegial,
                status,
                enquiries);
    }

    /** Keeps the applicant out of logs. */
    @Override
    public String toString() {
        return "InboxLine[" + number + "]";
    }
}
