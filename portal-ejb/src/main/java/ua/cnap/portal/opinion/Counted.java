package ua.cnap.portal.opinion;

/**
 * A sum: how many gave this answer.
 *
 * @param question id of the question; empty for the sheets themselves
 * @param value the answer
 * @param group of which part of the centre, or of which week or month; empty when they are not told apart
 * @param visit whether a one-time code of a visit was spent
 * @param flagged whether the sheets looked unusual when they came
 */
record Counted(String question, String value, String group, boolean visit, boolean flagged, long answers) {}
