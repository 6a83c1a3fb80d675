package ua.cnap.portal.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.indicator.Figure;
import ua.cnap.portal.indicator.Indicator;
import ua.cnap.portal.questionnaire.Question;

/**
 * What visitors think, in figures.
 *
 * @param query what was asked
 * @param sheets how many sheets there are
 * @param unusual how many of them looked unusual when they came; they are counted with the others
 * @param indicators the indicators whose questions the questionnaire has
 * @param chosen the one whose course and comparison follow; nothing when the questionnaire has none
 * @param course the chosen indicator in every week or month of the period that has begun
 * @param comparison the chosen indicator of the parts that are compared, those with most answers first
 * @param results what was answered to each question with answers to choose from
 */
public record Opinion(
        OpinionQuery query,
        Apart<Long> sheets,
        Apart<Long> unusual,
        List<Line> indicators,
        Optional<Indicator> chosen,
        List<Point> course,
        List<Compared> comparison,
        List<Result> results) {

    /**
     * An indicator.
     *
     * @param figures of all sheets
     * @param usual of those that did not look unusual
     */
    public record Line(Indicator indicator, Apart<Figure> figures, Apart<Figure> usual) {}

    /** The chosen indicator in the week or month that begins with this day. */
    public record Point(LocalDate from, Apart<Figure> figures) {}

    /** The chosen indicator of a part of the centre. */
    public record Compared(Part part, Apart<Figure> figures) {}

    /**
     * What was answered to a question.
     *
     * @param people how many answered it; who could choose several answers is counted with the sheets
     * @param choices its answers in the order of the questionnaire
     */
    public record Result(Question question, Apart<Long> people, List<Choice> choices) {
        /** Whether anything is said of its answers. */
        public boolean isTold() {
            return choices.stream()
                    .map(Choice::answers)
                    .anyMatch(
                            many -> many.visit().isPresent() || many.anonymous().isPresent());
        }
    }

    /** How many gave an answer; of fewer than {@link Figure#FEWEST} people only what an inspection found is said. */
    public record Choice(String value, Apart<Optional<Long>> answers) {}

    /** Whether some sheets looked unusual. */
    public boolean hasUnusual() {
        return unusual.visit() + unusual.anonymous() > 0;
    }
}
