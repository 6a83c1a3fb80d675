package ua.cnap.portal.submission;

/** How far an application is. */
public enum ApplicationStatus {
    /** Чернетка: being filled in; may be left and continued, or deleted. */
    DRAFT,
    /** Подано: signed and registered; never changes again. */
    SUBMITTED
}
