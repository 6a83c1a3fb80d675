package ua.cnap.portal.identity;

/** As what somebody works in a centre. */
public enum StaffRole {
    /** Керівник центру (директор, начальник). */
    HEAD,
    /** Виконувач обов'язків керівника for a period. */
    ACTING_HEAD,
    /** Координатор, who passes packages between administrators and providers. */
    COORDINATOR,
    /** Адміністратор. */
    ADMINISTRATOR,
    /** Адміністратор мобільного реагування, sent to a unit where queues grow. */
    MOBILE_RESPONSE,
    /** Уповноважений на передачу документів between the centre, its units and the providers. */
    TRANSFER_OFFICER,
    /** Працівник інформаційного підрозділу. */
    INFORMATION_OFFICER,
    /** Староста: takes in and gives out in the own district. */
    STAROSTA
}
