package ua.cnap.portal.casework;

/**
 * A case was registered; observed in the same transaction.
 *
 * @param caseId the case
 * @param mailbox where the applicant wants the receipt, null for nowhere
 * @param language language of the applicant's letters, uk or en
 */
public record CaseRegistered(long caseId, String mailbox, String language) {}
