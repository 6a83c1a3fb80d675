package ua.cnap.portal.survey;

/**
 * By what somebody came to a questionnaire: a point or a one-time code.
 *
 * @param code as it stands in the address
 * @param place what is rated
 * @param questionnaire what is asked
 * @param oneTime whether its code is good for one sheet
 * @param visit whether that code proves a visit
 */
public record SurveyDoor(String code, Place place, String questionnaire, boolean oneTime, boolean visit) {}
