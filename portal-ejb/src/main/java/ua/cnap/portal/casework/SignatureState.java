package ua.cnap.portal.casework;

/** What is known about the signature under the incoming package. */
public enum SignatureState {
    /** Verified in full. */
    VALID,
    /** Taken with the time of receipt; revocation data was not to be had and is asked for again by a timer. */
    PENDING,
    /** Signed by hand: there is no electronic signature to verify. */
    ON_PAPER,
    /** Proved invalid after the package was taken: a defect of the case for the clerk to settle. */
    DEFECT
}
