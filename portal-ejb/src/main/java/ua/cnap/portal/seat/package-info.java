/**
 * Who sits at which desk now and sat before: administrators sit down where their rights of the day allow it, also
 * those who are sent to a unit for a time.
 */
package ua.cnap.portal.seat;
