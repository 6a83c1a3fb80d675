package ua.cnap.portal.casework;

/** How the application came (вид надходження, R-074). Which a service and a centre allow is data. */
public enum Channel {
    /** Через портал, signed electronically. */
    PORTAL,
    /** Особисто або через представника, at the counter of the centre. */
    COUNTER,
    /** Поштою, a registered letter with a list of contents. */
    POST,
    /** Телефоном, in cases of law. */
    PHONE,
    /** Мобільне робоче місце: at the person's home or another place. */
    MOBILE,
    /** Віддалене робоче місце or a territorial unit. */
    REMOTE_WORKPLACE,
    /** Через старосту. */
    STAROSTA,
    /** Єдиний державний вебпортал електронних послуг or a system integrated with it. */
    STATE_PORTAL;

    /** Whether somebody stood before the clerk, so that an identity document could be checked. */
    public boolean isInPerson() {
        return this == COUNTER || this == MOBILE || this == REMOTE_WORKPLACE || this == STAROSTA;
    }
}
