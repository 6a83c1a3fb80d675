package ua.cnap.portal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMoved;
import ua.cnap.portal.casework.CaseRegistered;
import ua.cnap.portal.casework.NotingCase;
import ua.cnap.portal.casework.RoutingEntry;
import ua.cnap.portal.kernel.KyivClock;

/** Starts, changes and ends the terms of a case with each entry of its routing sheet, in the same transaction. */
@ApplicationScoped
public class CaseDeadlines {
    @PersistenceContext
    EntityManager entities;

    @Inject
    TermRules rules;

    @Inject
    DecisionTerm decisions;

    void begin(@Observes CaseRegistered registered) {
        begin(entities.find(CaseFile.class, registered.caseId()));
    }

    /** Ends the terms that the last entry of the routing sheet meets, changes that of the decision, begins new ones. */
    void follow(@Observes CaseMoved moved) {
        CaseFile file = entities.find(CaseFile.class, moved.caseId());
        end(file);
        List<CaseDeadline> open = open(file.id());
        switch (moved.move()) {
            case PAUSE -> decisions.stop(file, open, moved.said());
            case RESUME -> decisions.resume(file, open, moved.said());
            case EXTEND -> decisions.extend(file, open, moved.said());
            case AWAIT_MEETING -> decisions.awaitMeeting(file, open);
            default -> begin(file);
        }
    }

    void follow(@Observes NotingCase.Noted noted) {
        end(entities.find(CaseFile.class, noted.caseId()));
    }

    private void end(CaseFile file) {
        RoutingEntry last = file.lastEntry();
        boolean closed = file.status().isFinal();
        open(file.id()).stream()
                .filter(deadline -> deadline.kind().endsWith(last.action())
                        || closed && deadline.kind().endsWithCase())
                .forEach(deadline -> deadline.meet(last.at()));
        // One open term of a kind: those that ended must be stored before others begin.
        entities.flush();
    }

    private void begin(CaseFile file) {
        RoutingEntry last = file.lastEntry();
        List<CaseDeadline> running = new ArrayList<>(open(file.id()));
        for (DeadlineKind kind : DeadlineKind.values()) {
            if (kind.startsWith(last.action()) && find(running, kind).isEmpty()) {
                rules.of(kind, file)
                        .flatMap(term -> begun(kind, file, last.at(), term, find(running, DeadlineKind.DECISION)))
                        .ifPresent(begun -> {
                            entities.persist(begun);
                            running.add(begun);
                        });
            }
        }
    }

    private static Optional<CaseDeadline> begun(
            DeadlineKind kind, CaseFile file, Instant at, CountedTerm term, Optional<CaseDeadline> decision) {
        if (kind == DeadlineKind.SILENCE) {
            return decision.map(CaseDeadline::strictOn).flatMap(day -> {
                Instant end = day.atStartOfDay(KyivClock.ZONE).toInstant();
                return term.endOf(end, 0).map(silent -> new CaseDeadline(file, kind, end, term, silent));
            });
        }
        Optional<CaseDeadline> begun = term.endOf(at, 0).map(end -> new CaseDeadline(file, kind, at, term, end));
        LocalDate promised = file.terms().dueOn();
        if (kind == DeadlineKind.DECISION && promised != null) {
            begun.filter(deadline -> !promised.equals(deadline.dueOn()))
                    .ifPresent(deadline -> deadline.promise(promised));
        }
        return begun;
    }

    private static Optional<CaseDeadline> find(List<CaseDeadline> running, DeadlineKind kind) {
        return running.stream().filter(deadline -> deadline.kind() == kind).findFirst();
    }

    /** The terms of a case that run. */
    List<CaseDeadline> open(long caseId) {
        return entities.createQuery(
                        "select d from CaseDeadline d where d.caseId = :id and d.metAt is null order by d.id",
                        CaseDeadline.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** The terms of a case of this centre, in the order they began. */
    List<CaseDeadline> of(String centreId, long caseId) {
        return entities.createQuery("""
                        select d from CaseDeadline d
                         where d.caseId = :id and d.centreId = :centre order by d.startedAt, d.id
                        """, CaseDeadline.class)
                .setParameter("id", caseId)
                .setParameter("centre", centreId)
                .getResultList();
    }

    /** A term, while no other server changes it; its case is locked before, in the order of a move. */
    public Optional<CaseDeadline> lock(long deadlineId) {
        return Optional.ofNullable(entities.find(CaseDeadline.class, deadlineId, LockModeType.PESSIMISTIC_WRITE));
    }
}
