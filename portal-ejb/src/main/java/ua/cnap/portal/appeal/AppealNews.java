package ua.cnap.portal.appeal;

/**
 * Something about an appeal that somebody is told by letter; observed in the same transaction.
 *
 * @param appealId the appeal
 * @param kind what
 * @param mailbox where to
 * @param language language of the letter, uk or en
 */
public record AppealNews(long appealId, Kind kind, String mailbox, String language) {
    /** What is told. */
    public enum Kind {
        /** To who files: it is registered; number, code, term. */
        REGISTERED,
        /** To who files: the term is longer, and why. */
        PROLONGED,
        /** To who files: who considers it now. */
        TRANSFERRED,
        /** To who files: the answer. */
        ANSWERED,
        /** To who files: it is not considered, and why. */
        LEFT,
        /** To staff: an appeal waits to be considered or passed on. */
        NEW,
        /** To an executor: the resolution. */
        TASK,
        /** To staff: its last day comes, or has passed. */
        TERM
    }
}
