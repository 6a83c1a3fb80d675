/**
 * The indicators of quality (показники якості, CMU 864): what follows from how many gave which answer, and how surely.
 * Pure rules; {@code opinion} gives them the counts.
 */
package ua.cnap.portal.indicator;
