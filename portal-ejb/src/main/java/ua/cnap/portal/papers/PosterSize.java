package ua.cnap.portal.papers;

/** On what a poster is printed. */
public enum PosterSize {
    /** One on a sheet of A4: its code is scanned from two metres and more. */
    A4,
    /** One on a sheet of A5: from a metre and a half. */
    A5,
    /** Eight on a sheet of A4, to be cut and put on desks. */
    MANY
}
