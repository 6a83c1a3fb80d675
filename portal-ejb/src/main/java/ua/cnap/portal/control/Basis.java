package ua.cnap.portal.control;

/** What a term is set by. */
public enum Basis {
    /** The law itself. */
    LAW,
    /** The centre's regulation (регламент). */
    CENTRE,
    /** The information card of the service. */
    CARD,
    /** A lawful prolongation of the case. */
    EXTENSION,
    /** The first meeting of the collegial body after the term. */
    MEETING
}
