package ua.cnap.portal.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.calendar.CalendarKind;
import ua.cnap.portal.calendar.CountingDays;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.control.Basis;
import ua.cnap.portal.control.DeadlineKind;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermCalculator;
import ua.cnap.portal.deadline.TermEnd;
import ua.cnap.portal.deadline.TermUnit;
import ua.cnap.portal.kernel.KyivClock;

/** The terms of one case, begun and met by the entries of its routing sheet as the control of terms does it. */
final class CaseTermLedger {
    private static final Term SAME_DAY = new Term(0, TermUnit.SAME_DAY);
    private static final Term NEXT_WORKING_DAY = new Term(1, TermUnit.WORKING_DAYS);
    private static final Term SILENCE = new Term(10, TermUnit.WORKING_DAYS);
    private static final Term THIRTY_DAYS = new Term(30, TermUnit.CALENDAR_DAYS);

    private final SeedCalendars calendars;
    private final CaseLife life;
    private final List<Kept> terms = new ArrayList<>();

    private CaseTermLedger(SeedCalendars calendars, CaseLife life) {
        this.calendars = calendars;
        this.life = life;
    }

    /** A term of the case, met or not. */
    static final class Kept {
        final DeadlineKind kind;
        final Instant startedAt;
        final Counted counted;
        final TermEnd end;
        Instant metAt;

        Kept(DeadlineKind kind, Instant startedAt, Counted counted, TermEnd end) {
            this.kind = kind;
            this.startedAt = startedAt;
            this.counted = counted;
            this.end = end;
        }
    }

    /** How a term is counted. */
    record Counted(Term term, Basis basis, CountingDays calendar) {
        Optional<TermEnd> endOf(Instant startedAt) {
            return new TermCalculator(calendar.days()).endOf(startedAt, term);
        }
    }

    /** All terms of a case. */
    static List<Kept> of(CaseLife life, SeedCalendars calendars) {
        CaseTermLedger ledger = new CaseTermLedger(calendars, life);
        for (int i = 0; i < life.entries.size(); i++) {
            boolean last = i == life.entries.size() - 1;
            ledger.follow(life.entries.get(i), last && life.status.isFinal());
        }
        return ledger.terms;
    }

    private void follow(CaseLife.Entry entry, boolean closed) {
        terms.stream()
                .filter(term -> term.metAt == null)
                .filter(term -> term.kind.endsWith(entry.action()) || closed && term.kind.endsWithCase())
                .forEach(term -> term.metAt = entry.at());
        for (DeadlineKind kind : DeadlineKind.values()) {
            boolean begins = kind.startsWith(entry.action()) && open(kind).isEmpty();
            if (begins && !(closed && entry.action() == RoutingAction.WITHDRAWN)) {
                counted(kind)
                        .flatMap(counted -> begun(kind, entry.at(), counted))
                        .ifPresent(terms::add);
            }
        }
    }

    private Optional<Kept> open(DeadlineKind kind) {
        return terms.stream()
                .filter(term -> term.kind == kind && term.metAt == null)
                .findFirst();
    }

    private Optional<Kept> begun(DeadlineKind kind, Instant at, Counted counted) {
        Optional<Instant> start = kind == DeadlineKind.SILENCE
                ? open(DeadlineKind.DECISION).map(decision -> decision.end
                        .strict()
                        .atStartOfDay(KyivClock.ZONE)
                        .toInstant())
                : Optional.of(at);
        return start.flatMap(from -> counted.endOf(from).map(end -> new Kept(kind, from, counted, end)));
    }

    private Optional<Counted> counted(DeadlineKind kind) {
        return switch (kind) {
            case HANDOVER -> when(!life.providedHere, handover());
            case INVENTORY ->
                when(
                        life.channel == Channel.POST,
                        new Counted(NEXT_WORKING_DAY, Basis.LAW, calendars.of(CalendarKind.CENTRE, life.centre.id())));
            case DECISION ->
                Optional.of(new Counted(
                        life.service.term(), life.service.isTermOfLaw() ? Basis.LAW : Basis.CARD, calendars.legal()));
            case SILENCE -> when(life.service.card().silentConsent(), law(SILENCE));
            case COLLECTION ->
                life.centre
                        .regulation()
                        .unclaimed()
                        .map(rule -> new Counted(
                                new Term(rule.postAfterMonths(), TermUnit.MONTHS), Basis.CENTRE, calendars.legal()));
            case COMPLAINT -> when(life.isRefused(), law(THIRTY_DAYS));
            case NOTICE, ORIGINALS_NOTICE -> Optional.of(law(SAME_DAY));
            case RECEIPT, ORIGINALS_RETURN, WITHDRAWAL_PASSING -> Optional.of(law(NEXT_WORKING_DAY));
            default -> Optional.empty();
        };
    }

    private Counted handover() {
        CountingDays days = life.centre.regulation().handover().isByProvider()
                ? calendars.of(
                        CalendarKind.PROVIDER, life.service.card().information().provider())
                : calendars.legal();
        return new Counted(life.centre.regulation().handover().term(), Basis.CENTRE, days);
    }

    private Counted law(Term term) {
        return new Counted(term, Basis.LAW, calendars.legal());
    }

    private static Optional<Counted> when(boolean applies, Counted counted) {
        return applies ? Optional.of(counted) : Optional.empty();
    }
}
