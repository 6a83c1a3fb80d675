package ua.cnap.portal.regulation;

/** A way in which a visit is booked. */
public enum BookingChannel {
    /** In the centre, by its staff. */
    IN_PERSON,
    /** By telephone, entered by its staff. */
    PHONE,
    /** On this portal. */
    WEB,
    /** Національна веб-платформа центрів: entered by its staff while there is no adapter. */
    NATIONAL_PLATFORM
}
