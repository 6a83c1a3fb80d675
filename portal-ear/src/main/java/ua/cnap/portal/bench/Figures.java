package ua.cnap.portal.bench;

/**
 * What was measured of one thing.
 *
 * @param failure what went wrong last, empty when nothing did
 * @param perSecond things done in a second
 * @param p50 milliseconds that half of them took at most; 95 and 99 of a hundred likewise
 */
record Figures(int count, int failures, String failure, double perSecond, double p50, double p95, double p99) {}
