package ua.cnap.portal.regulation;

/** How a centre tells applicants about results (спосіб повідомлення, R-133). */
public enum NotifyChannel {
    /** Телефоном. */
    PHONE,
    /** Коротким повідомленням. */
    SMS,
    /** Електронною поштою. */
    EMAIL,
    /** Поштою. */
    POST,
    /** Інакше. */
    OTHER,
    /** Як обрано в описі: the regulation names no channels, so all are open. */
    AS_IN_DESCRIPTION
}
