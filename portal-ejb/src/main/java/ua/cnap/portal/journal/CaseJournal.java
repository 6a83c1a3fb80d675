package ua.cnap.portal.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The lines of the page and, when more are asked for than it has, those after them. */
    List<JournalEntry> read(JournalReader reader, JournalQuery query, int most) {
        return CaseSearch.first(
                query.words(),
                search -> rows(reader, query, search)
                        .setFirstResult((query.page() - 1) * JournalQuery.SIZE)
                        .setMaxResults(most)
                        .getResultList(),
                lines -> !lines.isEmpty());
    }

    /** Counts what is not searched for, by portable means, which know no subquery in a from clause: at most one row more than is told. */
    long count(JournalReader reader, JournalQuery query) {
        return asked("select c.id from CaseFile c where ", reader, query, Optional.empty(), "", Long.class)
                .setMaxResults(Page.COUNTED + 1)
                .getResultList()
                .size();
    }

    /** Hands over every line in order; only some of them are in memory at a time. */
    void each(JournalReader reader, JournalQuery query, Consumer<JournalEntry> taker) {
        CaseSearch.first(query.words(), search -> each(rows(reader, query, search), taker), handed -> handed > 0);
    }

    private static long each(TypedQuery<JournalEntry> rows, Consumer<JournalEntry> taker) {
        try (Stream<JournalEntry> lines =
                rows.setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED).getResultStream()) {
            long handed = 0;
            for (Iterator<JournalEntry> each = lines.iterator(); each.hasNext(); handed++) {
                taker.accept(each.next());
            }
            return handed;
        }
    }

    private TypedQuery<JournalEntry> rows(JournalReader reader, JournalQuery query, Optional<CaseSearch> search) {
        String order = " order by " + query.order().clause();
        return asked("select " + ENTRY + " from CaseFile c where ", reader, query, search, order, JournalEntry.class);
    }

    private <T> TypedQuery<T> asked(
            String beginning,
            JournalReader reader,
            JournalQuery query,
            Optional<CaseSearch> search,
            String end,
            Class<T> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<T> asked = entities.createQuery(beginning + conditions(reader, query, search, values) + end, type);
        values.forEach(asked::setParameter);
        return asked;
    }

    private String conditions(
            JournalReader reader, JournalQuery query, Optional<CaseSearch> search, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("c.centreId = :centre"));
        values.put("centre", reader.centreId());
        reader.reach(values).ifPresent(conditions::add);
        search.ifPresent(words -> {
            plans.forEachSearch();
            conditions.add(words.condition(values));
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
