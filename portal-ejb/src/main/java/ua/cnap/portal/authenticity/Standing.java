package ua.cnap.portal.authenticity;

/** Whether an issued paper still counts. */
public enum Standing {
    /** Чинний. */
    VALID,
    /** Замінено: a newer paper of the same kind about the same thing was issued. */
    REPLACED,
    /** Скасовано: a clerk revoked it. */
    REVOKED
}
