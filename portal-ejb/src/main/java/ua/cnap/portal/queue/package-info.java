/**
 * The line of a unit (електронна черга, R-056, R-057): tickets by a published series, one explicit rule for those who
 * booked, who have a lawful priority and who came, and the calls of the desks. Everything that is done is written with
 * who, when, where and why. Knows of bookings only by {@link ua.cnap.portal.queue.ExpectedVisits}.
 */
package ua.cnap.portal.queue;
