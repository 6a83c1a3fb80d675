/**
 * What visitors think of a centre, in figures (моніторинг якості, R-171, R-172, R-174): keeps sums of the answers that
 * {@code survey} keeps, and reads the indicators, their course and the comparison of places from them. Open to everybody:
 * figures of few people are given to nobody.
 */
package ua.cnap.portal.opinion;
