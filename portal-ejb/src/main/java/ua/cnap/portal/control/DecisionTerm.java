package ua.cnap.portal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.calendar.Calendars;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.centre.MeetingCalendar;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermEnd;
import ua.cnap.portal.deadline.TermUnit;
import ua.cnap.portal.kernel.KyivClock;

/**
 * The term of the decision after it began: stopped and resumed, prolonged, moved to a meeting, counted anew. The term of
 * tacit consent follows it, and the applicant sees the new day with its reason.
 */
@ApplicationScoped
class DecisionTerm {
    /** A term that no special law sets longer may be prolonged up to so many days after registration (Law 2073-IX). */
    private static final int LONGEST_DAYS = 45;

    @Inject
    MakingMove making;

    @Inject
    Calendars calendars;

    @Inject
    MeetingCalendar meetings;

    @Inject
    TermRules rules;

    void stop(CaseFile file, List<CaseDeadline> open, Map<Particular, String> said) {
        Instant at = file.lastEntry().at();
        CaseDeadline decision = decision(open);
        String ground = said.get(Particular.LEGAL_GROUND);
        String reason = ground + "; " + said.get(Particular.REASONS);
        open.stream()
                .filter(each -> each.kind().standsStillWithDecision())
                .forEach(each -> each.stop(day(at), at, reason));
        expect(file, decision, "stopped", day(at), ground);
    }

    void resume(CaseFile file, List<CaseDeadline> open, Map<Particular, String> said) {
        Instant at = file.lastEntry().at();
        CaseDeadline decision = decision(open);
        for (CaseDeadline each : open) {
            each.stoppedOn().ifPresent(since -> {
                int units = calculated(each).calculator().still(since, day(at), termOf(each));
                each.resume(units, end(each, each.still() + units), at, said.get(Particular.REASONS));
            });
        }
        follow(decision, open, DeadlineChange.Kind.RESUMED, at);
        expect(file, decision, "resumed", day(at));
    }

    void extend(CaseFile file, List<CaseDeadline> open, Map<Particular, String> said) {
        Instant at = file.lastEntry().at();
        CaseDeadline decision = decision(open);
        LocalDate until = LocalDate.parse(said.get(Particular.UNTIL));
        mustBeLawful(file, decision, until);
        String ground = said.get(Particular.LEGAL_GROUND);
        String reason = ground + "; " + said.get(Particular.REASONS);
        TermEnd end = calculated(decision).calculator().endOn(until, termOf(decision), 0);
        decision.setTo(until, Basis.EXTENSION, end, DeadlineChange.Kind.EXTENDED, at, reason);
        follow(decision, open, DeadlineChange.Kind.EXTENDED, at);
        expect(file, decision, "extended", decision.dueOn(), ground);
    }

    private void mustBeLawful(CaseFile file, CaseDeadline decision, LocalDate until) {
        if (decision.dueOn() == null || !until.isAfter(decision.dueOn())) {
            throw TermRefused.notLater(decision.dueOn() == null ? day(file.registeredAt()) : decision.dueOn());
        }
        LocalDate latest = day(file.registeredAt()).plusDays(LONGEST_DAYS);
        if (until.isAfter(latest) && !decision.dueOn().isAfter(latest)) {
            throw TermRefused.beyond(latest);
        }
    }

    /** The term ended without a decision of the collegial body: the first meeting after it counts. */
    void awaitMeeting(CaseFile file, List<CaseDeadline> open) {
        CaseDeadline decision = decision(open);
        LocalDate ended = decision.dueOn();
        Instant at = file.lastEntry().at();
        decision.setTo(ended, Basis.MEETING, meeting(file, ended), DeadlineChange.Kind.AWAITS_MEETING, at, "");
        tellOfMeeting(file, decision);
    }

    private TermEnd meeting(CaseFile file, LocalDate ended) {
        return rules.collegialBody(file)
                .flatMap(body -> meetings.firstMeetingAfter(file.centreId(), body, ended))
                .map(day -> new TermEnd(day, day, "", List.of()))
                .orElse(null);
    }

    private void tellOfMeeting(CaseFile file, CaseDeadline decision) {
        LocalDate ended = decision.setOn().orElseThrow();
        if (decision.dueOn() == null) {
            tell(file, decision, "meeting.unknown", ended);
        } else {
            tell(file, decision, "meeting", ended, decision.dueOn());
        }
    }

    /** Counts a term anew by the calendars and meetings of today. */
    void recount(CaseFile file, CaseDeadline deadline, List<CaseDeadline> open, Instant at) {
        LocalDate before = deadline.dueOn();
        if (deadline.basis() == Basis.MEETING) {
            LocalDate ended = deadline.setOn().orElseThrow();
            deadline.recount(calculated(deadline), meeting(file, ended), at);
        } else if (deadline.term().isEmpty() || deadline.stoppedOn().isPresent()) {
            deadline.counted(calculated(deadline));
        } else {
            deadline.recount(calculated(deadline), end(deadline, deadline.still()), at);
        }
        boolean changed = deadline.dueOn() != null && !deadline.dueOn().equals(before);
        if (deadline.kind() == DeadlineKind.DECISION && changed) {
            follow(deadline, open, DeadlineChange.Kind.RECOUNTED, at);
            if (deadline.basis() == Basis.MEETING) {
                tellOfMeeting(file, deadline);
            } else {
                expect(file, deadline, "recounted");
            }
        }
    }

    /** The term of silence runs from the end of the decision's term. */
    private void follow(CaseDeadline decision, List<CaseDeadline> open, DeadlineChange.Kind how, Instant at) {
        open.stream().filter(each -> each.kind() == DeadlineKind.SILENCE).forEach(silence -> {
            Instant begins = decision.strictOn().atStartOfDay(KyivClock.ZONE).toInstant();
            calculated(silence).endOf(begins, 0).ifPresent(end -> silence.startAt(begins, end, how, at));
        });
    }

    private TermEnd end(CaseDeadline deadline, int still) {
        CountedTerm counted = calculated(deadline);
        return deadline.setOn()
                .map(day -> counted.calculator().endOn(day, termOf(deadline), still))
                .or(() -> counted.endOf(deadline.startedAt(), still))
                .orElse(null);
    }

    private CountedTerm calculated(CaseDeadline deadline) {
        return new CountedTerm(
                termOf(deadline), deadline.basis(), calendars.of(deadline.calendar(), deadline.calendarOwner()));
    }

    private static Term termOf(CaseDeadline deadline) {
        return deadline.term().orElse(new Term(0, TermUnit.CALENDAR_DAYS));
    }

    private static CaseDeadline decision(List<CaseDeadline> open) {
        return open.stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.DECISION)
                .findFirst()
                .orElseThrow(TermRefused::noTerm);
    }

    private void expect(CaseFile file, CaseDeadline decision, String key, Object... values) {
        Optional<LocalDate> promised = Optional.ofNullable(file.terms().firstDueOn());
        if (promised.isEmpty()) {
            tell(file, decision, key, values);
            return;
        }
        Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = promised.get();
        tell(file, decision, key + ".promised", all);
    }

    private void tell(CaseFile file, CaseDeadline decision, String key, Object... values) {
        making.expect(file, decision.dueOn(), TermWords.UKRAINIAN.say(key, values), TermWords.ENGLISH.say(key, values));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(KyivClock.ZONE).toLocalDate();
    }
}
