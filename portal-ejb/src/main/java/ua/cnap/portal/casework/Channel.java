package ua.cnap.portal.casework;

/** How the application came (вид надходження, R-074). */
public enum Channel {
    /** Через портал. */
    PORTAL
}
