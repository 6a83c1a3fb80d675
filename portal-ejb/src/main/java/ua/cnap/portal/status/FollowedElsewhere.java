package ua.cnap.portal.status;

/** What is followed by a code like that of a case, on a page of its own: a booked visit, an appeal. */
public interface FollowedElsewhere {
    /** Whether something of it has this code: one statement, whether there is such a thing or not. */
    boolean has(FeedbackCode code);

    /** The public address of the page that shows it, without the language. */
    String address();
}
