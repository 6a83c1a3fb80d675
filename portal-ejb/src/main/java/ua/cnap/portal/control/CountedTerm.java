package ua.cnap.portal.control;

import java.time.Instant;
import java.util.Optional;
import ua.cnap.portal.calendar.CountingDays;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermCalculator;
import ua.cnap.portal.deadline.TermEnd;

/**
 * How a term is counted.
 *
 * @param term how long it is
 * @param basis what sets it
 * @param calendar whose days it is counted in
 */
record CountedTerm(Term term, Basis basis, CountingDays calendar) {
    Optional<TermEnd> endOf(Instant startedAt, int still) {
        return calculator().endOf(startedAt, term, still);
    }

    TermCalculator calculator() {
        return new TermCalculator(calendar.days());
    }
}
