package ua.cnap.portal.breach;

/**
 * A breach was reported and somebody is told by letter; observed in the same transaction.
 *
 * @param caseId the case
 * @param mailbox whose letter it is
 */
public record BreachReported(long caseId, String mailbox) {}
