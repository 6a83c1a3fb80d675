/**
 * The three calendars that terms are counted by (календарі, never one): working days of the law, the schedule of a centre,
 * the schedule of a provider. Each is data with editions; the last one published counts.
 */
package ua.cnap.portal.calendar;
