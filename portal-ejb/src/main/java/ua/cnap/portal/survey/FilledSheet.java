package ua.cnap.portal.survey;

import java.util.List;
import java.util.Map;

/**
 * A sheet that was sent and waits to be kept (заповнена анкета).
 *
 * @param questionnaire what was asked
 * @param version in which version
 * @param place what it is about
 * @param visit whether it came with a one-time code of a visit, so that it counts as tied to one
 * @param flagged whether it came in a burst that looks like stuffing: such a sheet is shown apart, never hidden
 * @param answers the answers by their questions
 */
record FilledSheet(
        String questionnaire,
        int version,
        Place place,
        boolean visit,
        boolean flagged,
        Map<String, List<String>> answers) {

    /** All but the answers: sheets with the same one cannot be told apart by where they came from. */
    record Likeness(String questionnaire, int version, Place place, boolean visit, boolean flagged) {}

    Likeness likeness() {
        return new Likeness(questionnaire, version, place, visit, flagged);
    }

    FilledSheet without(Place.Detail detail) {
        return new FilledSheet(questionnaire, version, place.without(detail), visit, flagged, answers);
    }

    /** Keeps what was answered out of logs. */
    @Override
    public String toString() {
        return "FilledSheet";
    }
}
