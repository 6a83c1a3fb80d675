package ua.cnap.portal.bench;

import java.util.Arrays;

/** How long each thing done in a load run took, in nanoseconds, and what went wrong. */
final class Samples {
    private long[] nanos = new long[1024];
    private int count;
    private int failures;
    private String failure = "";
    private long measuredNanos;

    void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = took;
    }

    void addFailure(String what) {
        failures++;
        failure = what;
    }

    /** Takes in what another user did in the same time. */
    void addAll(Samples others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
        failures += others.failures;
        failure = others.failures > 0 ? others.failure : failure;
    }

    void measuredFor(long span) {
        measuredNanos += span;
    }

    Figures figures() {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        double seconds = measuredNanos / 1e9;
        double rate = seconds == 0 ? 0 : count / seconds;
        return new Figures(
                count,
                failures,
                failure,
                rate,
                percentile(sorted, 0.50),
                percentile(sorted, 0.95),
                percentile(sorted, 0.99));
    }

    private static double percentile(long[] sorted, double share) {
        if (sorted.length == 0) {
            return 0;
        }
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(place, 0)] / 1e6;
    }
}
