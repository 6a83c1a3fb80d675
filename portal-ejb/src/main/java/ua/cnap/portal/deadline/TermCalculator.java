package ua.cnap.portal.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Counts terms. A term runs from the day after the event (Law 2073-IX, art. 42; Civil Code, art. 253); months end on the
 * same day of the month or its last day (art. 254).
 */
public final class TermCalculator {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private final WorkingDays calendar;

    /** A calculator that counts by this calendar. */
    public TermCalculator(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** When a term that began with an event ends; nothing for a term without an end. */
    public Optional<TermEnd> endOf(Instant event, Term term) {
        return endOf(event, term, 0);
    }

    /**
     * The same for a term that stood still meanwhile.
     *
     * @param still how long: in working days for a term of hours or working days, else in calendar days
     */
    public Optional<TermEnd> endOf(Instant event, Term term, int still) {
        LocalDateTime start = LocalDateTime.ofInstant(event, KYIV);
        LocalDate day = start.toLocalDate();
        return switch (term.unit()) {
            case ON_REQUEST -> Optional.empty();
            case IMMEDIATE, SAME_DAY -> Optional.of(end(day, day, term));
            case HOURS -> Optional.of(sameBothWays(afterWorkingDays(afterHours(start, term.value()), still), term));
            case WORKING_DAYS -> Optional.of(sameBothWays(afterWorkingDays(day, term.value() + still), term));
            case CALENDAR_DAYS -> Optional.of(shifted(day.plusDays(term.value()).plusDays(still), term));
            case MONTHS -> Optional.of(shifted(day.plusMonths(term.value()).plusDays(still), term));
        };
    }

    /** When a term ends whose last day was set. */
    public TermEnd endOn(LocalDate day, Term term, int still) {
        return shifted(day.plusDays(still), term);
    }

    /** How long a term stands still that is stopped on one day and runs again on another, in its own units. */
    public int still(LocalDate stopped, LocalDate resumed, Term term) {
        boolean byWorkingDays = term.unit() == TermUnit.WORKING_DAYS || term.unit() == TermUnit.HOURS;
        return byWorkingDays
                ? calendar.workedBetween(stopped, resumed)
                : (int) Math.max(0, ChronoUnit.DAYS.between(stopped, resumed));
    }

    private TermEnd sameBothWays(LocalDate day, Term term) {
        return end(day, day, term);
    }

    private TermEnd shifted(LocalDate day, Term term) {
        return end(day, calendar.workingFrom(day), term);
    }

    private static TermEnd end(LocalDate strict, LocalDate promised, Term term) {
        return new TermEnd(strict, promised, "term." + term.unit().name(), List.of(String.valueOf(term.value())));
    }

    private LocalDate afterWorkingDays(LocalDate event, int count) {
        LocalDate day = event;
        for (int counted = 0; counted < count; counted++) {
            day = calendar.workingFrom(day.plusDays(1));
        }
        return day;
    }

    /** Hours run through working days only; an event on a day off counts from the start of the next working day. */
    private LocalDate afterHours(LocalDateTime event, int hours) {
        LocalDate day = calendar.workingFrom(event.toLocalDate());
        LocalDateTime from = day.equals(event.toLocalDate()) ? event : day.atStartOfDay();
        LocalDateTime last = from.plusHours(hours);
        long days = ChronoUnit.DAYS.between(from.toLocalDate(), last.toLocalDate());
        return afterWorkingDays(day, (int) days);
    }
}
