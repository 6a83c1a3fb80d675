package ua.cnap.portal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import ua.cnap.portal.calendar.CalendarKind;
import ua.cnap.portal.calendar.Calendars;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.centre.MeetingCalendar;

/** The open terms that a calendar, a schedule or a meeting left behind. */
@ApplicationScoped
class Recounts {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    DecisionTerm decisions;

    @Inject
    MakingMove making;

    @Inject
    Clock clock;

    /** A term with its case. */
    record Outdated(long deadlineId, long caseId) {}

    private record State(CalendarKind kind, String owner, String mark) {}

    /** Terms counted by a calendar that is another now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Outdated> outdated(int most) {
        return states().filter(state ->
                        !calendars.of(state.kind(), state.owner()).mark().equals(state.mark()))
                .flatMap(state -> countedBy(state, most))
                .limit(most)
                .toList();
    }

    private Stream<State> states() {
        return entities
                .createQuery(
                        "select distinct d.calendar, d.calendarOwner, d.calendarMark from CaseDeadline d where d.metAt is null",
                        Object[].class)
                .getResultStream()
                .map(row -> new State((CalendarKind) row[0], (String) row[1], (String) row[2]))
                .toList()
                .stream();
    }

    private Stream<Outdated> countedBy(State state, int most) {
        return entities
                .createQuery("""
                        select new ua.cnap.portal.control.Recounts$Outdated(d.id, d.caseId) from CaseDeadline d
                         where d.metAt is null and d.calendar = :kind and d.calendarOwner = :owner
                           and d.calendarMark = :mark order by d.id
                        """, Outdated.class)
                .setParameter("kind", state.kind())
                .setParameter("owner", state.owner())
                .setParameter("mark", state.mark())
                .setMaxResults(most)
                .getResultList()
                .stream();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void recount(Outdated outdated) {
        anew(making.lock(outdated.caseId()), outdated.deadlineId());
    }

    /** The meetings of a body changed: the decisions that wait for one are due at another. */
    void follow(@Observes MeetingCalendar.Changed changed) {
        entities.createQuery("""
                        select new ua.cnap.portal.control.Recounts$Outdated(d.id, d.caseId) from CaseDeadline d
                         where d.metAt is null and d.centreId = :centre and d.basis = MEETING order by d.id
                        """, Outdated.class)
                .setParameter("centre", changed.centreId())
                .getResultList()
                .forEach(waiting -> anew(making.lock(waiting.caseId()), waiting.deadlineId()));
    }

    private void anew(CaseFile file, long deadlineId) {
        deadlines
                .lock(deadlineId)
                .filter(deadline -> deadline.metAt().isEmpty())
                .ifPresent(deadline -> decisions.recount(file, deadline, deadlines.open(file.id()), clock.instant()));
    }
}
