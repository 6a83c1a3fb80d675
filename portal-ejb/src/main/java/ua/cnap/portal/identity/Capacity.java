package ua.cnap.portal.identity;

/** In which capacity somebody works with a case (посада). */
public enum Capacity {
    /** Адміністратор центру. */
    CENTRE_ADMINISTRATOR,
    /** Посадова особа суб'єкта надання. */
    PROVIDER_OFFICER
}
