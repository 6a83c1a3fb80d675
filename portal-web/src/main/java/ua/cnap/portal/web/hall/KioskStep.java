package ua.cnap.portal.web.hall;

/** What the kiosk shows now: at most four of them lead to a ticket. */
public enum KioskStep {
    /** What somebody came for. */
    HOME,
    /** The sphere of the service. */
    SPHERE,
    /** The service. */
    SERVICE,
    /** The name or ground that the centre asks for, and the button. */
    DETAILS,
    /** The code of a booking. */
    BOOKED,
    /** The booking lapsed: a ticket of the live line, or another time. */
    LATE,
    /** The ticket. */
    TICKET
}
