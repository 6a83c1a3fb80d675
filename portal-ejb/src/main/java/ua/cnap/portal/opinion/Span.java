package ua.cnap.portal.opinion;

/** Over how long answers are summed up beforehand. */
enum Span {
    /** A day. */
    DAY,
    /** A week, from Monday. */
    WEEK,
    /** A calendar month. */
    MONTH
}
