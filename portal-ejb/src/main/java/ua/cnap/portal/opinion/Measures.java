package ua.cnap.portal.opinion;

import java.util.List;
import java.util.stream.Stream;
import ua.cnap.portal.indicator.Asked;
import ua.cnap.portal.indicator.Indicator;
import ua.cnap.portal.questionnaire.Question;
import ua.cnap.portal.questionnaire.QuestionKind;
import ua.cnap.portal.questionnaire.Questionnaire;

/** What can be told of the answers to a questionnaire: which indicators, and which questions. */
final class Measures {
    private Measures() {}

    /** The indicators that follow from some of its questions. */
    static List<Indicator> of(Questionnaire questionnaire) {
        return Stream.of(Indicator.values())
                .filter(indicator -> !questions(questionnaire, indicator).isEmpty())
                .toList();
    }

    /** The questions that an indicator is made of. */
    static List<String> questions(Questionnaire questionnaire, Indicator indicator) {
        return told(questionnaire)
                .filter(question -> indicator.asks(
                        new Asked(question.id(), question.type() == QuestionKind.SCALE_4, question.dimension())))
                .map(Question::id)
                .toList();
    }

    /** The questions whose answers everybody is told of: what was said about corruption is for those above the centre. */
    static Stream<Question> told(Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .filter(question -> !question.values().isEmpty() && !question.confidential());
    }

    /** What is counted to tell of them: their answers, and the sheets themselves. */
    static List<String> counted(Questionnaire questionnaire) {
        return Stream.concat(Stream.of(Answers.SHEETS), told(questionnaire).map(Question::id))
                .toList();
    }
}
