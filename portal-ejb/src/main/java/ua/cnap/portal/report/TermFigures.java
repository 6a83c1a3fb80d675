package ua.cnap.portal.report;

import ua.cnap.portal.control.DeadlineKind;

/**
 * How the terms of one kind were kept (виконавська дисципліна, R-179). A withdrawal ends a term as its action does.
 *
 * @param kind which term
 * @param kept ended in the period, in time
 * @param late ended in the period, after the last day
 * @param overdue not ended when the period was over, and past the last day
 */
public record TermFigures(DeadlineKind kind, long kept, long late, long overdue) {
    /** How many of all were kept, in percent; 100 where there was none. */
    public long share() {
        long all = kept + late + overdue;
        return all == 0 ? 100 : Math.floorDiv(100 * kept, all);
    }
}
