package ua.cnap.portal.site;

/** Why a site stops. */
public enum StopCause {
    /** Повітряна тривога. */
    AIR_RAID,
    /** Немає електропостачання. */
    BLACKOUT,
    /** Інше, named in the reason. */
    OTHER
}
