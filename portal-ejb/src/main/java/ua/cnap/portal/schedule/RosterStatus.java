package ua.cnap.portal.schedule;

/** How far a duty roster is. */
public enum RosterStatus {
    /** The head is drawing it up. */
    DRAFT,
    /** Подано на погодження. */
    SUBMITTED,
    /** Погоджено: from here on it limits what can be booked. */
    AGREED
}
