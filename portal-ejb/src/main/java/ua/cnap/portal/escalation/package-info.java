/**
 * Escalation of terms (контроль строків, R-124 to ): a timer takes each term up its ladder, asks people
 * by tasks and letters, lists violations, and lets silence consent (мовчазна згода) when its term has run out.
 */
package ua.cnap.portal.escalation;
