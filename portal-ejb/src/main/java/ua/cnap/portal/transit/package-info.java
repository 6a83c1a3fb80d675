/**
 * Packages on the way between a centre and its units (передача пакетів між центром і підрозділами, R-110, R-138, R-151): a
 * package that a unit took goes to the centre, a result that is collected at a unit goes there, each with who sent it, with
 * which list, and who received it. Only what has come is ready for the applicant. Builds on casework.
 */
package ua.cnap.portal.transit;
