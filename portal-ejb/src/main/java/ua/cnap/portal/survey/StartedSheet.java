package ua.cnap.portal.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.cnap.portal.questionnaire.Questionnaire;

/**
 * What is known of a sheet under way.
 *
 * @param door by which code it is answered
 * @param questionnaire what is asked
 * @param version in which version, whatever is published meanwhile
 * @param answers the answers by their questions
 */
record StartedSheet(String door, String questionnaire, int version, Map<String, List<String>> answers) {
    static StartedSheet begun(String door, Questionnaire asked) {
        return new StartedSheet(door, asked.id(), asked.version(), Map.of());
    }

    StartedSheet with(String question, List<String> given) {
        Map<String, List<String>> changed = new LinkedHashMap<>(answers);
        changed.put(question, given);
        return new StartedSheet(door, questionnaire, version, changed);
    }

    /** Keeps what was answered out of logs. */
    @Override
    public String toString() {
        return "StartedSheet";
    }
}
