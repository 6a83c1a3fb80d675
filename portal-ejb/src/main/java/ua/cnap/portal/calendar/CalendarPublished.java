package ua.cnap.portal.calendar;

/**
 * A calendar has a new edition.
 *
 * @param kind whose days
 * @param owner the centre or provider by its id, empty for the law
 */
record CalendarPublished(CalendarKind kind, String owner) {}
