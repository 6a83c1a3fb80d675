package ua.cnap.portal.status;

import java.util.UUID;

/**
 * Something that a follower of a case is told by letter; observed in the same transaction.
 *
 * @param caseId the case
 * @param kind what
 * @param mailbox where to
 * @param language language of the letter, uk or en
 * @param key opens the page on which letters are confirmed and ended
 */
public record FollowerNews(long caseId, Kind kind, String mailbox, String language, UUID key) {
    /** What is told. */
    public enum Kind {
        /** Letters come when this one is answered. */
        CONFIRM,
        /** The case changed. */
        CHANGED
    }

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "FollowerNews[" + kind + ", case " + caseId + "]";
    }
}
