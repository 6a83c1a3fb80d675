/**
 * Questionnaires (анкети, R-172): what is asked of visitors, as data in versions, and whether an answer fits what was asked.
 * Knows nothing of points, visits and how answers are kept: that is for the surveys.
 */
package ua.cnap.portal.questionnaire;
