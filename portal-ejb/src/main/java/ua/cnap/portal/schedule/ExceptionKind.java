package ua.cnap.portal.schedule;

/** How a day differs from the weekly hours. */
public enum ExceptionKind {
    /** Nobody is received: the whole day, or in these hours. */
    CLOSED,
    /** A short day (скорочений день): only in these hours. */
    SHORT,
    /** Режим роботи воєнного стану: only in these hours. */
    MARTIAL_LAW,
    /** Карантинний режим: only in these hours. */
    QUARANTINE
}
