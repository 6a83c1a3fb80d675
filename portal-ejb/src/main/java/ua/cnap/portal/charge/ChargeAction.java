package ua.cnap.portal.charge;

/** What changed about who is in charge of a case. */
public enum ChargeAction {
    /** The distribution of duties gave its control to somebody. */
    CONTROL_GIVEN,
    /** Somebody took it into their hands. */
    CLAIMED,
    /** Somebody let go of it. */
    RELEASED,
    /** The head gave it into somebody's hands. */
    ASSIGNED
}
