package ua.cnap.portal.opinion;

import java.util.Locale;

/** By what the opinions of visitors are told apart. */
public enum Scope {
    /** The centre as a whole. */
    CENTRE,
    /** Its units (підрозділи). */
    UNIT,
    /** Its sectors: reception, information, waiting, service. */
    SECTOR,
    /** Its desks (робочі місця). */
    DESK,
    /** The services that were asked for. */
    SERVICE;

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
