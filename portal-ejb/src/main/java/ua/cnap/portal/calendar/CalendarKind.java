package ua.cnap.portal.calendar;

/** Whose days a term is counted in. */
public enum CalendarKind {
    /** Робочі дні за законом. */
    LEGAL,
    /** Графік роботи центру. */
    CENTRE,
    /** Графік роботи суб'єкта надання. */
    PROVIDER
}
