package ua.cnap.portal.intake;

/** How the applicant wants to be told about the result (спосіб повідомлення, R-080, R-133). */
public enum NotifyWay {
    /** Телефоном. */
    PHONE,
    /** Коротким повідомленням. */
    SMS,
    /** Електронною поштою. */
    EMAIL,
    /** Поштою. */
    POST,
    /** Інакше, as the note says. */
    OTHER
}
