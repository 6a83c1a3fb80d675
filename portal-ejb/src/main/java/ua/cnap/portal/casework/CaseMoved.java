package ua.cnap.portal.casework;

import java.util.Map;

/**
 * A case was moved; observed in the same transaction.
 *
 * @param caseId the case
 * @param move what was done
 * @param said what the move asked to be said
 * @param mailbox where the applicant wants letters, null for nowhere
 * @param language language of the applicant's letters, uk or en
 */
public record CaseMoved(long caseId, CaseMove move, Map<Particular, String> said, String mailbox, String language) {}
