package ua.cnap.portal.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.RoutingEntry;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.deadline.LegalCalendar;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermCalculator;
import ua.cnap.portal.deadline.TermUnit;

/** Starts and ends the terms of a case with each entry of its routing sheet, in the same transaction. */
@ApplicationScoped
class CaseDeadlines {
    private static final Term NEXT_WORKING_DAY = new Term(1, TermUnit.WORKING_DAYS);
    private static final Term SAME_DAY = new Term(0, TermUnit.SAME_DAY);

    private final TermCalculator calculator = new TermCalculator(LegalCalendar.inForce());

    @PersistenceContext
    EntityManager entities;

    @Inject
    BrowsingCatalogue catalogue;

    void begin(@Observes CaseFile.Registered registered) {
        begin(entities.find(CaseFile.class, registered.caseId()));
    }

    /** Ends the terms that the last entry of the routing sheet meets, and begins those that it starts. */
    void follow(@Observes CaseFile.Moved moved) {
        CaseFile file = entities.find(CaseFile.class, moved.caseId());
        RoutingEntry last = file.lastEntry();
        of(file.id()).stream()
                .filter(deadline ->
                        deadline.metAt().isEmpty() && deadline.kind().endsWith(last.action()))
                .forEach(deadline -> deadline.meet(last.at()));
        begin(file);
    }

    private void begin(CaseFile file) {
        RoutingEntry last = file.lastEntry();
        JsonNode regulation =
                catalogue.findCentre(file.centreId()).map(Centre::config).orElseGet(MissingNode::getInstance);
        Stream.of(DeadlineKind.values())
                .filter(kind -> kind.startsWith(last.action()))
                .filter(kind -> kind != DeadlineKind.HANDOVER || !file.origin().providedHere())
                .flatMap(kind -> begin(kind, file, last.at(), regulation).stream())
                .forEach(entities::persist);
    }

    private Optional<CaseDeadline> begin(DeadlineKind kind, CaseFile file, Instant at, JsonNode regulation) {
        if (kind == DeadlineKind.DECISION) {
            return Optional.ofNullable(file.terms().dueOn()).map(day -> CaseDeadline.promised(file, at));
        }
        return termOf(kind, regulation)
                .flatMap(term -> calculator.endOf(at, term))
                .map(end -> CaseDeadline.counted(file, kind, at, end));
    }

    /** The terms of a case, in the order they began. */
    List<CaseDeadline> of(long caseId) {
        return entities.createQuery(
                        "select d from CaseDeadline d where d.caseId = :id order by d.startedAt, d.id",
                        CaseDeadline.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** The same, when the case is of this centre. */
    List<CaseDeadline> of(String centreId, long caseId) {
        return entities.createQuery("""
                        select d from CaseDeadline d join CaseFile c on c.id = d.caseId
                         where d.caseId = :id and c.centreId = :centre order by d.startedAt, d.id
                        """, CaseDeadline.class)
                .setParameter("id", caseId)
                .setParameter("centre", centreId)
                .getResultList();
    }

    /** How long a kind of term is: by the regulation of the centre or the law. */
    private static Optional<Term> termOf(DeadlineKind kind, JsonNode regulation) {
        return switch (kind) {
            case HANDOVER ->
                Optional.of(term(regulation.path("handoverDeadline")).orElse(NEXT_WORKING_DAY));
            case RECEIPT -> Optional.of(NEXT_WORKING_DAY);
            case DECISION -> Optional.empty();
            case NOTICE -> Optional.of(SAME_DAY);
            case COLLECTION ->
                Optional.of(regulation.path("unclaimedRule").path("postAfterMonths"))
                        .filter(JsonNode::isInt)
                        .map(months -> new Term(months.intValue(), TermUnit.MONTHS));
        };
    }

    /** The term as the regulation writes it; one that cannot be read must not stop a registration: the law's limit holds. */
    private static Optional<Term> term(JsonNode written) {
        return Stream.of(TermUnit.values())
                .filter(unit -> unit.name().equals(written.path("unit").asText()))
                .filter(unit -> written.path("value").asInt() >= 0)
                .findFirst()
                .map(unit -> new Term(written.path("value").asInt(), unit));
    }
}
