package ua.cnap.portal.survey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.questionnaire.Question;
import ua.cnap.portal.questionnaire.QuestionKind;
import ua.cnap.portal.questionnaire.Questionnaire;

/**
 * A sheet under way as its visitor sees it.
 *
 * @param door by what it is answered
 * @param questionnaire what is asked
 * @param answers the answers until now
 */
public record OpenSheet(SurveyDoor door, Questionnaire questionnaire, Map<String, List<String>> answers) {
    /** The questions that the answers until now lead to; which service it was is asked where the place does not tell. */
    public List<Question> asked() {
        return questionnaire.asked(answers).stream()
                .filter(each ->
                        each.type() != QuestionKind.SERVICE || door.place().serviceCode() == null)
                .toList();
    }

    /** The first question that has to be answered before the sheet is sent. */
    Optional<Question> missing() {
        return asked().stream()
                .filter(each -> each.misfit(given(each.id())).isPresent())
                .findFirst();
    }

    /**
     * Whether it is a checklist that staff began: it tells what an inspection found and of no visitor, so there is nobody to
     * hide among others.
     */
    boolean isOfInspection() {
        return door.oneTime() && !door.visit() && questionnaire.isChecklist();
    }

    /** The sheet as it is sent: the service that was named belongs to the place, and is left out with it. */
    FilledSheet filled(boolean flagged) {
        Map<String, List<String>> heeded = new LinkedHashMap<>();
        Place place = door.place();
        for (Question each : asked()) {
            if (each.type() == QuestionKind.SERVICE && !given(each.id()).isEmpty()) {
                place = place.with(given(each.id()).get(0));
            } else if (!given(each.id()).isEmpty()) {
                heeded.put(each.id(), given(each.id()));
            }
        }
        return new FilledSheet(questionnaire.id(), questionnaire.version(), place, door.visit(), flagged, heeded);
    }

    /** The same with one more answer. */
    public OpenSheet with(String question, List<String> given) {
        Map<String, List<String>> changed = new HashMap<>(answers);
        changed.put(question, given);
        return new OpenSheet(door, questionnaire, changed);
    }

    /** What was answered to a question; empty for nothing. */
    public List<String> given(String question) {
        return answers.getOrDefault(question, List.of());
    }

    /** Keeps what was answered out of logs. */
    @Override
    public String toString() {
        return "OpenSheet";
    }
}
