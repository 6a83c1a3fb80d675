package ua.cnap.portal.opinion;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.indicator.Distribution;
import ua.cnap.portal.indicator.Figure;
import ua.cnap.portal.indicator.Indicator;

/** Sums that were read, and what follows from them. */
record Answers(List<Counted> sums) {
    /** Under this name the sheets themselves are counted. */
    static final String SHEETS = "";

    private static final Predicate<Counted> ALL = sum -> true;
    private static final Predicate<Counted> USUAL = sum -> !sum.flagged();
    private static final Predicate<Counted> UNUSUAL = Counted::flagged;

    /** The groups that have answers. */
    Stream<String> groups() {
        return sums.stream().map(Counted::group).distinct();
    }

    /** The sums of one group. */
    Answers of(String group) {
        return new Answers(
                sums.stream().filter(sum -> sum.group().equals(group)).toList());
    }

    /** How many sheets there are. */
    Apart<Long> sheets() {
        return new Apart<>(sheets(true, ALL), sheets(false, ALL));
    }

    /** How many of them looked unusual. */
    Apart<Long> unusual() {
        return new Apart<>(sheets(true, UNUSUAL), sheets(false, UNUSUAL));
    }

    private long sheets(boolean visit, Predicate<Counted> which) {
        return distribution(SHEETS, visit, which).total();
    }

    /** An indicator that is made of these questions. */
    Apart<Figure> figures(Indicator indicator, Collection<String> questions) {
        return figures(indicator, questions, ALL);
    }

    /** The same of the sheets that did not look unusual. */
    Apart<Figure> usual(Indicator indicator, Collection<String> questions) {
        return figures(indicator, questions, USUAL);
    }

    private Apart<Figure> figures(Indicator indicator, Collection<String> questions, Predicate<Counted> which) {
        return new Apart<>(figure(indicator, questions, true, which), figure(indicator, questions, false, which));
    }

    private Figure figure(Indicator indicator, Collection<String> questions, boolean visit, Predicate<Counted> which) {
        return indicator.of(questions.stream()
                .map(question -> distribution(question, visit, which))
                .toList());
    }

    /** The answers to a question, of visits or of codes on walls. */
    Distribution distribution(String question, boolean visit) {
        return distribution(question, visit, ALL);
    }

    private Distribution distribution(String question, boolean visit, Predicate<Counted> which) {
        return new Distribution(sums.stream()
                .filter(sum -> sum.question().equals(question) && sum.visit() == visit)
                .filter(which)
                .collect(Collectors.groupingBy(Counted::value, Collectors.summingLong(Counted::answers))));
    }
}
