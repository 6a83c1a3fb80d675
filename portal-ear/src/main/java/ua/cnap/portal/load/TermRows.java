package ua.cnap.portal.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ua.cnap.portal.control.EscalationStep;
import ua.cnap.portal.escalation.Addressee;
import ua.cnap.portal.load.CaseTermLedger.Counted;

/** Writes a term of a case with the steps of its ladder that were reached, so that none is taken once more. */
final class TermRows {
    private TermRows() {}

    static void write(CaseTermLedger.Kept term, long id, long caseId, CaseLife life, CaseTables tables, Instant now) {
        Instant judged = term.metAt == null ? now : term.metAt;
        LocalDate due = term.end.promised();
        List<EscalationStep> ladder = term.kind.steps();
        Instant next = term.metAt != null
                ? null
                : ladder.stream()
                        .map(step -> step.at(term.startedAt, due))
                        .filter(moment -> moment.isAfter(now))
                        .min(Instant::compareTo)
                        .orElse(null);
        Counted counted = term.counted;
        tables.terms
                .with(id, caseId, term.kind, term.startedAt, due, term.metAt, life.centre.id())
                .with(
                        counted.term().value(),
                        counted.term().unit(),
                        counted.basis(),
                        counted.calendar().kind())
                .with(counted.calendar().owner(), counted.calendar().mark(), 0, term.end.strict(), next)
                .end();
        climb(
                term,
                id,
                caseId,
                life,
                tables,
                ladder.stream()
                        .filter(step -> !step.at(term.startedAt, due).isAfter(judged))
                        .toList());
    }

    private static void climb(
            CaseTermLedger.Kept term,
            long id,
            long caseId,
            CaseLife life,
            CaseTables tables,
            List<EscalationStep> reached) {
        for (EscalationStep step : reached) {
            boolean violation = step == EscalationStep.LATE && term.kind.isKeptByStaff();
            tables.steps.add(id, step, life.centre.id(), violation, step.at(term.startedAt, term.end.promised()));
        }
        if (reached.contains(EscalationStep.LATE)) {
            askFor(term, id, caseId, life, tables);
        }
    }

    /** Those who are told of a violation; the task is done once the term was met. */
    private static void askFor(CaseTermLedger.Kept term, long id, long caseId, CaseLife life, CaseTables tables) {
        boolean violated = term.kind.isKeptByStaff();
        Instant at = EscalationStep.LATE.at(term.startedAt, term.end.promised());
        Arrays.stream(Addressee.values())
                .filter(addressee -> addressee == Addressee.ADMINISTRATOR || violated && addressee == Addressee.HEAD)
                .forEach(addressee -> tables.tasks.add(
                        id,
                        caseId,
                        life.centre.id(),
                        addressee,
                        EscalationStep.LATE,
                        at,
                        term.metAt,
                        term.metAt == null ? "" : life.clerk));
    }
}
