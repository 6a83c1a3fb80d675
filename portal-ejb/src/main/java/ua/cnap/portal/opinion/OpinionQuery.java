package ua.cnap.portal.opinion;

import ua.cnap.portal.indicator.Indicator;

/**
 * What is asked about the opinions of a centre.
 *
 * @param questionnaire code of the questionnaire
 * @param part of the whole centre or of a part of it
 * @param indicator the one whose course and comparison are told, where the questionnaire has it
 * @param compared the parts that are compared
 */
public record OpinionQuery(
        String centreId, String questionnaire, Part part, Period period, Indicator indicator, Scope compared) {}
