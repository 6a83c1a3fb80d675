package ua.cnap.portal.survey;

/** A sector of a centre (сектор), each of which has survey codes of its own. */
public enum Sector {
    /** Сектор прийому. */
    RECEPTION,
    /** Сектор інформування. */
    INFORMATION,
    /** Сектор очікування. */
    WAITING,
    /** Сектор обслуговування. */
    SERVICE
}
