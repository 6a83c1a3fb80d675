package ua.cnap.portal.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import ua.cnap.portal.finding.CaseSearch;
import ua.cnap.portal.finding.SearchPlans;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.Page;

/** Reads the journal a page at a time: a statement for its lines and one to count, however many cases there are. */
@ApplicationScoped
class CaseJournal {
    private static final String ENTRY =
            "new ua.cnap.portal.journal.JournalEntry(c.id, c.sequence, c.number, c.registeredAt, c.applicant.sex, c.origin.channel,"
                    + " c.applicant.name, c.applicant.address, c.service.serviceCode, c.service.serviceName, c.service.providerName, c.terms.fee,"
                    + " c.terms.term, c.terms.dueOn, c.administrator, c.readyAt, c.issuedAt, c.note, c.status,"
                    + " c.signatureState)";

    /** Lines that the database hands over at a time when all are read. */
    private static final int FETCHED = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SearchPlans plans;

    @Inject
    Clock clock;

    List<JournalEntry> read(JournalReader reader, JournalQuery query) {
        return rows(reader, query)
                .setFirstResult((query.page() - 1) * JournalQuery.SIZE)
                .setMaxResults(JournalQuery.SIZE)
                .getResultList();
    }

    /** Counts by portable means, which know no subquery in a from clause: at most one row more than is told. */
    long count(JournalReader reader, JournalQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        var counted = entities.createQuery(
                "select c.id from CaseFile c where " + conditions(reader, query, values), Long.class);
        values.forEach(counted::setParameter);
        return counted.setMaxResults(Page.COUNTED + 1).getResultList().size();
    }

    /** Hands over every line in order; only some of them are in memory at a time. */
    void each(JournalReader reader, JournalQuery query, Consumer<JournalEntry> taker) {
        try (Stream<JournalEntry> lines = rows(reader, query)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
                .getResultStream()) {
            lines.forEach(taker);
        }
    }

    private TypedQuery<JournalEntry> rows(JournalReader reader, JournalQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        var rows = entities.createQuery(
                "select " + ENTRY + " from CaseFile c where " + conditions(reader, query, values) + " order by "
                        + query.order().clause(),
                JournalEntry.class);
        values.forEach(rows::setParameter);
        return rows;
    }

    private String conditions(JournalReader reader, JournalQuery query, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("c.centreId = :centre"));
        values.put("centre", reader.centreId());
        reader.reach(values).ifPresent(conditions::add);
        query.words().ifPresent(words -> {
            plans.forEachSearch();
            conditions.add(CaseSearch.of(words).condition(values));
        });
        query.serviceCode()
                .ifPresent(code -> add("c.service.serviceCode = :service", "service", code, conditions, values));
        query.signature()
                .ifPresent(state -> add("c.signatureState = :signature", "signature", state, conditions, values));
        query.worklist()
                .ifPresent(worklist -> conditions.add(worklist.condition(LocalDate.now(clock), reader, values)));
        query.from().ifPresent(day -> add("c.registeredAt >= :from", "from", start(day), conditions, values));
        query.to().ifPresent(day -> add("c.registeredAt < :to", "to", start(day.plusDays(1)), conditions, values));
        return String.join(" and ", conditions);
    }

    private static void add(
            String condition, String name, Object value, List<String> conditions, Map<String, Object> values) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static Object start(LocalDate day) {
        return day.atStartOfDay(KyivClock.ZONE).toInstant();
    }
}
