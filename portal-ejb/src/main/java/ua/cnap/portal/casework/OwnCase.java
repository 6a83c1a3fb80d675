package ua.cnap.portal.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A case as its applicant sees it in the cabinet.
 *
 * @param caseId the case
 * @param applicationId the application it came from
 * @param number the case number
 * @param service the service
 * @param registeredAt when it was registered
 * @param dueOn the last day to give the service, null when the term depends on an event to come
 * @param status where it stands
 * @param expectedOn when the result can be expected, if an obstacle changed the promised day; else null
 * @param collectionUnit the unit where the result is collected, empty for the centre itself
 */
public record OwnCase(
        long caseId,
        UUID applicationId,
        String number,
        ServedBy service,
        Instant registeredAt,
        LocalDate dueOn,
        CaseStatus status,
        LocalDate expectedOn,
        String collectionUnit) {
    /** Whether the result waits for the applicant at a unit. */
    public boolean isAtUnit() {
        return status == CaseStatus.READY && !collectionUnit.isEmpty();
    }
}
