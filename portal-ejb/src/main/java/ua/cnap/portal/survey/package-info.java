/**
 * Surveys of visitors (опитування, R-171 to R-175): points with a QR code, one-time codes of real visits, answering, and
 * keeping sheets in groups, so that no sheet leads to a person, a case or a moment. Asks what the questionnaires say; what
 * the answers mean is for the features above.
 */
package ua.cnap.portal.survey;
