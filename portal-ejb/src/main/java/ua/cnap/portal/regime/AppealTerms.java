package ua.cnap.portal.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.cnap.portal.calendar.Calendars;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermCalculator;
import ua.cnap.portal.deadline.TermEnd;
import ua.cnap.portal.deadline.TermUnit;
import ua.cnap.portal.deadline.WorkingDays;

/** Counts the terms of appeals: those of the law by its calendar, the passing on by the days of the centre. */
@ApplicationScoped
public class AppealTerms {
    private static final Term NEXT_DAY = new Term(1, TermUnit.WORKING_DAYS);

    @Inject
    Calendars calendars;

    /** The last day of an appeal. */
    public LocalDate due(AppealKind kind, ComplaintRules rules, Instant receivedAt) {
        return last(kind, rules.term(kind), receivedAt, calendars.legal().days());
    }

    /** The last day that it may have once prolonged, counted from the receipt too; nothing where it may not be. */
    public Optional<LocalDate> longest(AppealKind kind, ComplaintRules rules, Instant receivedAt) {
        return rules.prolonged(kind)
                .map(term -> last(kind, term, receivedAt, calendars.legal().days()));
    }

    /** Until when it is passed to a body outside the centre that considers it: on the next day that the centre works. */
    public Optional<LocalDate> passBy(String centreId, ConsideringBody body, Instant receivedAt) {
        boolean outside = body == ConsideringBody.PROVIDER || body == ConsideringBody.MAYOR;
        return outside
                ? new TermCalculator(calendars.centre(centreId).days())
                        .endOf(receivedAt, NEXT_DAY)
                        .map(TermEnd::promised)
                : Optional.empty();
    }

    static LocalDate last(AppealKind kind, Term term, Instant receivedAt, WorkingDays days) {
        TermEnd end = new TermCalculator(days).endOf(receivedAt, term).orElseThrow();
        return kind.regime().hasty() ? end.strict() : end.promised();
    }
}
