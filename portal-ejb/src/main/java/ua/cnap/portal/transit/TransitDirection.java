package ua.cnap.portal.transit;

/** Which way a package goes. */
public enum TransitDirection {
    /** До центру: an incoming package that a unit took. */
    TO_CENTRE,
    /** До підрозділу: an outgoing package that the applicant collects there. */
    TO_UNIT,
    /** Назад до центру: an outgoing package that nobody collected at the unit. */
    BACK
}
