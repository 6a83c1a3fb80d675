package ua.cnap.portal.booking;

import ua.cnap.portal.slot.Visit;

/**
 * A result that waits to be collected; tells nothing of a person.
 *
 * @param caseId the case
 * @param visit where it is collected, and the service
 */
public record WaitingResult(long caseId, Visit visit) {}
