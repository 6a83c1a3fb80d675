/**
 * Periodic reports of a centre (звіти, R-177 to R-181): what was taken in, answered, issued and left undone in a day, a week or
 * a month, and which terms were kept. Counted in the database out of the registry, frozen when the period has ended; a report
 * names nobody.
 */
package ua.cnap.portal.report;
