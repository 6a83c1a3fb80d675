package ua.cnap.portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.cnap.portal.identifier.DictatedSymbols;
import ua.cnap.portal.kernel.NotFound;

/** What the codes in addresses lead to. */
@ApplicationScoped
class SurveyDoors {
    @Inject
    SurveyPoints points;

    @Inject
    OneTimeCodes codes;

    /**
     * The door with this code.
     *
     * @throws NotFound when no point has it
     * @throws SurveyRefused when the point is closed, or the one-time code is not good
     */
    SurveyDoor open(String typed) {
        String code = DictatedSymbols.meant(typed);
        if (code.length() == OneTimeCodes.SYMBOLS) {
            return ofCode(code).orElseThrow(SurveyRefused::spent);
        }
        SurveyPoint point = points.find(code).orElseThrow(NotFound::new);
        if (!point.isActive()) {
            throw SurveyRefused.closed();
        }
        return at(point);
    }

    /** The door with this code, whether answers are taken at it or not. */
    Optional<SurveyDoor> find(String typed) {
        String code = DictatedSymbols.meant(typed);
        return code.length() == OneTimeCodes.SYMBOLS
                ? ofCode(code)
                : points.find(code).map(SurveyDoors::at);
    }

    private Optional<SurveyDoor> ofCode(String code) {
        return codes.find(code)
                .map(good -> new SurveyDoor(code, good.place(), good.questionnaire(), true, good.isOfVisit()));
    }

    private static SurveyDoor at(SurveyPoint point) {
        return new SurveyDoor(point.code(), point.place(), point.questionnaire(), false, false);
    }

    /**
     * Lets one sheet through.
     *
     * @return whether it came in a burst, so that it is flagged
     * @throws SurveyRefused when the one-time code was spent meanwhile
     * @throws ua.cnap.portal.kernel.TooManyAttempts when far too many sheets come through the point
     */
    boolean pass(SurveyDoor door) {
        if (!door.oneTime()) {
            return points.count(points.find(door.code()).orElseThrow(NotFound::new));
        }
        if (!codes.spend(door.code())) {
            throw SurveyRefused.spent();
        }
        return false;
    }
}
