package ua.cnap.portal.queue;

/**
 * The number of a ticket in its unit and day.
 *
 * @param series letter of the series
 * @param number from 1, anew each day
 */
record TicketNumber(String series, int number) {}
