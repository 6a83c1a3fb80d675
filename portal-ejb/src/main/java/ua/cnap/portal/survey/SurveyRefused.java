package ua.cnap.portal.survey;

import ua.cnap.portal.kernel.BusinessException;

/** A survey cannot be answered, or a point cannot be kept, as was asked. */
public class SurveyRefused extends BusinessException {
    private SurveyRefused(String reason) {
        super("error.survey." + reason);
    }

    /** The point takes no answers any more. */
    static SurveyRefused closed() {
        return new SurveyRefused("closed");
    }

    /** The one-time code was used, is too old, or was never given: all are told alike. */
    static SurveyRefused spent() {
        return new SurveyRefused("spent");
    }

    /** A point names what the centre does not have. */
    static SurveyRefused place() {
        return new SurveyRefused("place");
    }
}
