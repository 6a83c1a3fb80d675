package ua.cnap.portal.regime;

/** A question in plain words that leads to the kind of an appeal. */
public enum AppealQuestion {
    /** Що сталося? */
    WHAT,
    /** Що саме хочете дізнатися? */
    KNOW,
    /** З чим не згодні? */
    DISAGREE,
    /** Про що просите? */
    ASK
}
