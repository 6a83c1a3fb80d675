package ua.cnap.portal.queue;

/** On what a ticket stands in the line. */
public enum TicketSource {
    /** Жива черга: in the order of arrival. */
    LIVE,
    /** Попередній запис: around the booked time. */
    BOOKED,
    /** Позачергове право: on a ground of law that the centre lists. */
    PRIVILEGED;

    /** Whether the rule may take it before those who came earlier. */
    boolean goesAhead() {
        return this != LIVE;
    }
}
