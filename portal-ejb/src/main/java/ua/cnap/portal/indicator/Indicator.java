package ua.cnap.portal.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An indicator of the quality of service (показник якості, R-171, CMU 864). Which answers it is made of is said by its
 * questions; nobody is asked what it is.
 */
public enum Indicator {
    /** Index of loyalty (індекс лояльності, NPS): promoters (9, 10) less critics (0 to 6), in per cent, −100 to 100. */
    NPS(-100, asked -> asked.id().equals("nps")) {
        @Override
        Estimate estimate(Collection<Distribution> answers) {
            Distribution of = joined(answers);
            double all = of.total();
            long promoters = of.count(List.of("9", "10"));
            long critics = of.count(List.of("0", "1", "2", "3", "4", "5", "6"));
            return Estimate.ofMean((promoters - critics) / all, (promoters + critics) / all, of.total(), -1);
        }
    },
    /** Index of satisfaction (індекс задоволеності, CSI): the mean of the scales of four, 0 (awful) to 100 (excellent). */
    CSI(0, Asked::isOfSatisfaction) {
        @Override
        Estimate estimate(Collection<Distribution> answers) {
            Distribution of = joined(answers);
            double mean = 0;
            double squares = 0;
            for (int place = 1; place <= LAST_OF_FOUR; place++) {
                double score = (place - 1.0) / (LAST_OF_FOUR - 1);
                double share = (double) of.count(String.valueOf(place)) / of.total();
                mean += share * score;
                squares += share * score * score;
            }
            return Estimate.ofMean(mean, squares, people(answers), 0);
        }
    },
    /** The share of those who are satisfied on the whole, 4 or 5 of five. */
    SATISFIED_SHARE(0, asked -> asked.id().equals("overall")) {
        @Override
        Estimate estimate(Collection<Distribution> answers) {
            return share(answers, Set.of("4", "5"));
        }
    },
    /** The share of those who say that the term of the service was kept. */
    TERM_KEPT_SHARE(0, asked -> asked.id().equals("termKept")) {
        @Override
        Estimate estimate(Collection<Distribution> answers) {
            return share(answers, Set.of("EARLIER", "YES"));
        }
    },
    /** The share of those who say that they waited longer than a quarter of an hour. */
    WAIT_OVER_15_SHARE(0, asked -> asked.id().equals("wait")) {
        @Override
        Estimate estimate(Collection<Distribution> answers) {
            return share(answers, Set.of("15-30", "30-60", "60+"));
        }
    };

    private static final int LAST_OF_FOUR = 4;

    private final int least;
    private final Predicate<Asked> questions;

    Indicator(int least, Predicate<Asked> questions) {
        this.least = least;
        this.questions = questions;
    }

    abstract Estimate estimate(Collection<Distribution> answers);

    /** Whether it is made of the answers to this question. */
    public boolean asks(Asked question) {
        return questions.test(question);
    }

    /** The least value it can have; the greatest is 100. */
    public int least() {
        return least;
    }

    /** The indicator of the people who gave these answers to its questions. */
    public Figure of(Collection<Distribution> answers) {
        long people = people(answers);
        return new Figure(people, people < Figure.FEWEST ? Optional.empty() : Optional.of(estimate(answers)));
    }

    /** How many people answered: nobody answers a question twice, and some leave questions out. */
    private static long people(Collection<Distribution> answers) {
        return answers.stream().mapToLong(Distribution::total).max().orElse(0);
    }

    private static Estimate share(Collection<Distribution> answers, Set<String> values) {
        Distribution of = joined(answers);
        return Estimate.ofShare(of.count(values), of.total());
    }

    private static Distribution joined(Collection<Distribution> answers) {
        return new Distribution(answers.stream()
                .flatMap(each -> each.counts().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum)));
    }
}
