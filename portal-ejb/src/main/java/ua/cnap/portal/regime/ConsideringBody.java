package ua.cnap.portal.regime;

/** Who considers an appeal (хто розглядає). */
public enum ConsideringBody {
    /** The head of the centre, or who acts for the head. */
    HEAD,
    /** The mayor, to whom the head answers (міський голова, R-158). */
    MAYOR,
    /** The provider of the service or the body above it. */
    PROVIDER,
    /** The centre itself, as who holds the information or the data. */
    CENTRE,
    /** The person authorised to prevent corruption (уповноважений, R-170). */
    AUTHORISED,
    /** The utility that repairs (комунальне підприємство, R-167). */
    UTILITY
}
