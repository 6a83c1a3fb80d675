/**
 * When and where a centre receives people: its desks, the exceptions to its hours, the duty roster (R-022 to,
 * The weekly hours themselves are part of the centre's entry and its regulation.
 */
package ua.cnap.portal.schedule;
