/** Booking a visit on the web and looking after it by its code; the bookings of a centre in the office. */
package ua.cnap.portal.web.booking;
