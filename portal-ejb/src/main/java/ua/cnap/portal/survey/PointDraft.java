package ua.cnap.portal.survey;

import java.util.Optional;

/**
 * A point as it is typed; what is not named is left out.
 *
 * @param unitId unit of the centre
 * @param sector sector of the centre
 * @param deskId a desk, whose unit it brings along
 * @param serviceCode a service of the centre
 * @param questionnaire what is asked there
 */
public record PointDraft(
        Optional<String> unitId,
        Optional<Sector> sector,
        Optional<Long> deskId,
        Optional<String> serviceCode,
        String questionnaire) {}
