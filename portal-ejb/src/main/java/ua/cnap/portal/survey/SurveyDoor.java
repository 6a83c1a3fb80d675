package ua.cnap.portal.survey;

/**
 * By what somebody came to a questionnaire: a point or a one-time code.
 *
 * @param code as it stands in the address
 * @param place what is rated
 * @param questionnaire what is asked
 * @param visit whether it is a one-time code, good for one sheet
 */
public record SurveyDoor(String code, Place place, String questionnaire, boolean visit) {}
