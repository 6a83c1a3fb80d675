package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.Page;

/** Reads the journal a page at a time: two statements, however many cases the centre has. */
@ApplicationScoped
class CaseJournal {
    private static final String ENTRY =
            "new ua.cnap.portal.casework.JournalEntry(c.id, c.sequence, c.number, c.registeredAt, c.applicant.sex, c.channel,"
                    + " c.applicant.name, c.applicant.address, c.service.serviceName, c.service.providerName, c.terms.fee,"
                    + " c.terms.term, c.terms.dueOn, c.administrator, c.readyAt, c.issuedAt, c.note, c.status,"
                    + " c.signatureState)";

    @PersistenceContext
    EntityManager entities;

    Page<JournalEntry> find(String centreId, JournalQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = conditions(centreId, query, values);
        var rows = entities.createQuery(
                "select " + ENTRY + " from CaseFile c where " + where + " order by "
                        + query.order().clause(),
                JournalEntry.class);
        values.forEach(rows::setParameter);
        List<JournalEntry> page = rows.setFirstResult((query.page() - 1) * JournalQuery.SIZE)
                .setMaxResults(JournalQuery.SIZE)
                .getResultList();
        return new Page<>(page, query.page(), JournalQuery.SIZE, count(where, values));
    }

    /** Counts by portable means, which know no subquery in a from clause: at most one row more than is told. */
    private long count(String where, Map<String, Object> values) {
        var counted = entities.createQuery("select c.id from CaseFile c where " + where, Long.class);
        values.forEach(counted::setParameter);
        return counted.setMaxResults(Page.COUNTED + 1).getResultList().size();
    }

    private static String conditions(String centreId, JournalQuery query, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("c.centreId = :centre"));
        values.put("centre", centreId);
        query.words().ifPresent(words -> {
            conditions.add("lower(c.number || ' ' || c.applicant.name) like :words escape '!'");
            values.put("words", "%" + escaped(words.toLowerCase(Locale.ROOT)) + "%");
        });
        query.serviceCode()
                .ifPresent(code -> add("c.service.serviceCode = :service", "service", code, conditions, values));
        query.signature()
                .ifPresent(state -> add("c.signatureState = :signature", "signature", state, conditions, values));
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

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
