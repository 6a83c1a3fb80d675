package ua.cnap.portal.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.deadline.TermCalculator;
import ua.cnap.portal.deadline.TermEnd;
import ua.cnap.portal.routing.Route;

/** Writes the stages of a case with its providers: opened at the hand-over, passed one after another. */
final class StageRows {
    private StageRows() {}

    static void write(CaseLife life, long caseId, SeedCalendars calendars, CopyTable stages) {
        if (first(life, RoutingAction.HANDED_OVER).isEmpty()) {
            return;
        }
        Route route = life.service.route();
        int last = route.last().map(Route.Leg::number).orElse(0);
        for (Route.Leg leg : route.legs()) {
            stages.with(
                            caseId,
                            life.centre.id(),
                            leg.number(),
                            leg.providerId(),
                            leg.name().uk(),
                            leg.name().en())
                    .with(leg.number() == last, leg.collegial());
            writeProgress(life, leg, leg.number() == last, calendars, stages);
        }
    }

    private static void writeProgress(
            CaseLife life, Route.Leg leg, boolean last, SeedCalendars calendars, CopyTable stages) {
        Optional<Instant> opened = opened(
                life, leg, first(life, RoutingAction.HANDED_OVER).orElseThrow().at());
        Optional<CaseLife.Entry> received = first(life, RoutingAction.RECEIVED).filter(entry -> opened.isPresent());
        Optional<CaseLife.Entry> passed = last ? outgoing(life) : passed(life, leg.number());
        LocalDate due = opened.flatMap(
                        at -> new TermCalculator(calendars.legal().days()).endOf(at, leg.term()))
                .map(TermEnd::promised)
                .orElse(null);
        stages.with(opened.orElse(null), due)
                .with(received.map(entry -> later(entry.at(), opened.get())).orElse(null))
                .with(received.map(CaseLife.Entry::actor).orElse(null))
                .with(passed.map(CaseLife.Entry::at).orElse(null))
                .with(passed.map(CaseLife.Entry::actor).orElse(null))
                .with(passed.map(CaseLife.Entry::details).orElse(null))
                .end();
    }

    /** When the last leg before it was passed; nothing while one of them is not. */
    private static Optional<Instant> opened(CaseLife life, Route.Leg leg, Instant handed) {
        Instant opened = handed;
        for (int before : leg.after()) {
            Optional<CaseLife.Entry> passed = passed(life, before);
            if (passed.isEmpty()) {
                return Optional.empty();
            }
            opened = later(opened, passed.get().at());
        }
        return Optional.of(opened);
    }

    private static Optional<CaseLife.Entry> outgoing(CaseLife life) {
        return first(life, RoutingAction.RESULT_CAME).or(() -> first(life, RoutingAction.REFUSAL_CAME));
    }

    private static Optional<CaseLife.Entry> passed(CaseLife life, int stage) {
        return life.entries.stream().filter(entry -> entry.stage() == stage).findFirst();
    }

    private static Optional<CaseLife.Entry> first(CaseLife life, RoutingAction action) {
        return life.entries.stream().filter(entry -> entry.action() == action).findFirst();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
