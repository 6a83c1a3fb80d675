/**
 * Booking a visit (попередній запис, R-058 to R-063): a visitor holds a time for five minutes, says who comes, and holds
 * a code by which the visit is found, moved and cancelled. Whether a time is free is {@code slot}'s to decide.
 */
package ua.cnap.portal.booking;
