package ua.cnap.portal.booking;

/** What a visitor needs during the visit; a need, never a diagnosis. */
public enum Need {
    /** Перекладач жестової мови. */
    SIGN_LANGUAGE,
    /** A place that is reached and served in a wheelchair. */
    WHEELCHAIR,
    /** The visitor comes with a child. */
    WITH_CHILD
}
