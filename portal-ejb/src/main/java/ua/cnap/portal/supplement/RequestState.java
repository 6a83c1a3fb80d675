package ua.cnap.portal.supplement;

/** Where a request for corrections stands. */
public enum RequestState {
    /** The applicant is asked and has not answered. */
    OPEN,
    /** A supplement came and waits to be looked at. */
    ANSWERED,
    /** The clerk accepted the supplement. */
    ACCEPTED,
    /** The clerk looked at the supplement and marked anew. */
    RETURNED,
    /** The clerk took the request back. */
    CANCELLED,
    /** The case was decided on the documents at hand, or withdrawn, before an answer was accepted. */
    LAPSED
}
