package ua.cnap.portal.transit;

import java.time.Instant;

/**
 * A package in a list of those to be sent or on the way.
 *
 * @param caseId the case
 * @param number its number
 * @param serviceCode code of the service
 * @param service its name
 * @param applicant who applied
 * @param unitId the unit it goes to or comes from
 * @param direction which way
 * @param listNumber the list it went with, empty before it was sent
 * @param sentAt when it was sent, null before
 * @param sentBy who sent it, empty before
 */
public record TransitLine(
        long caseId,
        String number,
        String serviceCode,
        String service,
        String applicant,
        String unitId,
        TransitDirection direction,
        String listNumber,
        Instant sentAt,
        String sentBy) {
    /** Whether it is a result that nobody collected at the unit. */
    public boolean isUnclaimed() {
        return direction == TransitDirection.BACK;
    }

    /** Keeps the applicant out of logs. */
    @Override
    public String toString() {
        return "TransitLine[" + number + "]";
    }
}
