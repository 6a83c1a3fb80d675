package ua.cnap.portal.escalation;

/**
 * A term came to a step of its ladder and somebody is told by letter; observed in the same transaction.
 *
 * @param caseId the case
 * @param mailbox whose letter it is
 */
public record StepTaken(long caseId, String mailbox) {}
