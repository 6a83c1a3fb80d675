package ua.cnap.portal.survey;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import ua.cnap.portal.questionnaire.Question;
import ua.cnap.portal.questionnaire.QuestionKind;

/**
 * An answer of a kept sheet. A chosen answer has its value, a scale its number too; a text is a text only.
 *
 * @param question the question
 * @param position which of several answers to it
 * @param value the chosen answer, may be absent
 * @param number its step on a scale or the whole number that was asked for, may be absent
 * @param text in one's own words, may be absent
 */
@Embeddable
public record KeptAnswer(String question, short position, String value, Short number, String text) {
    /** What was answered to a question. */
    static List<KeptAnswer> of(Question question, List<String> given) {
        List<KeptAnswer> answers = new ArrayList<>();
        for (short position = 0; position < given.size(); position++) {
            answers.add(of(question, position, given.get(position)));
        }
        return answers;
    }

    private static KeptAnswer of(Question question, short position, String given) {
        if (question.type() == QuestionKind.TEXT) {
            return question.numeric()
                    ? new KeptAnswer(question.id(), position, null, Short.valueOf(given), null)
                    : new KeptAnswer(question.id(), position, null, null, given);
        }
        Short number = question.type().isScale() ? Short.valueOf(given) : null;
        return new KeptAnswer(question.id(), position, given, number, null);
    }
}
