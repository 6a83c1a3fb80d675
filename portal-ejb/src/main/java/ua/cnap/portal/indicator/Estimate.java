package ua.cnap.portal.indicator;

/**
 * What answers tell of all visitors, and how surely: those who answered are some of many.
 *
 * @param value the figure of those who answered, a whole number; half is rounded away from zero
 * @param low lower bound of the 95 % confidence interval (довірчий інтервал), rounded outwards
 * @param high its upper bound, rounded outwards
 */
public record Estimate(int value, int low, int high) {
    /** Half the width of a 95 % interval of the normal distribution, in standard errors. */
    private static final double Z = 1.959964;

    private static final double FULL = 100;
    /** Answers that the adjusted Wald interval supposes beside the given ones, a quarter of them at each end. */
    private static final double SUPPOSED = 3;

    /** The share of those who chose something, in per cent, with the interval of Wilson (1927). */
    static Estimate ofShare(long chosen, long of) {
        double share = (double) chosen / of;
        double weight = Z * Z / of;
        double centre = (share + weight / 2) / (1 + weight);
        double reach = Z * Math.sqrt(share * (1 - share) / of + weight / of / 4) / (1 + weight);
        return new Estimate(rounded(FULL * chosen / of), (int) Math.floor(FULL * Math.max(0, centre - reach)), (int)
                Math.ceil(FULL * Math.min(1, centre + reach)));
    }

    /**
     * The mean of scores on a scale that ends at 1, times a hundred, with the adjusted Wald interval that Rocks (2016)
     * found best for the net promoter score: three answers more are supposed, ¾ at each end and 1½ in the middle, so that
     * a few equal answers never look certain.
     *
     * @param mean mean of the scores
     * @param squares mean of their squares
     * @param people how many people gave them; several answers of one person count as one, which never narrows the interval
     * @param lowest where the scale begins
     */
    static Estimate ofMean(double mean, double squares, long people, int lowest) {
        double middle = (lowest + 1) / 2.0;
        double all = people + SUPPOSED;
        double centre = (mean * people + SUPPOSED * middle) / all;
        double ends = (lowest * lowest + 1) / 4.0 + middle * middle / 2;
        double second = (squares * people + SUPPOSED * ends) / all;
        double reach = Z * Math.sqrt(Math.max(0, second - centre * centre) / all);
        return new Estimate(rounded(FULL * mean), (int) Math.floor(FULL * Math.max(lowest, centre - reach)), (int)
                Math.ceil(FULL * Math.min(1, centre + reach)));
    }

    private static int rounded(double figure) {
        return (int) (Math.signum(figure) * Math.round(Math.abs(figure)));
    }
}
