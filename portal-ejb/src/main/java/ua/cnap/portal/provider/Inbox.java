package ua.cnap.portal.provider;

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
import java.util.Optional;
import ua.cnap.portal.finding.CaseSearch;
import ua.cnap.portal.finding.SearchPlans;
import ua.cnap.portal.identity.ProviderOfficer;
import ua.cnap.portal.kernel.Page;

/** Reads the inbox a page at a time: a statement for its lines and one to count, however many cases there are. */
@ApplicationScoped
class Inbox {
    private static final String LINE = """
            new ua.cnap.portal.provider.InboxLine(c.id, c.number, c.centreId, c.service.serviceCode,
                c.service.serviceName, c.applicant.name, s.nameUk, s.nameEn, s.openedAt, s.dueOn, s.receivedAt,
                s.passedAt, s.collegial, c.status,
                (select count(q) from Enquiry q where q.caseId = c.id and q.answeredAt is null))
            """;
    private static final String FROM = " from RoutedStage s, CaseFile c where c.id = s.caseId and ";

    @PersistenceContext
    EntityManager entities;

    @Inject
    SearchPlans plans;

    @Inject
    Clock clock;

    List<InboxLine> read(ProviderOfficer officer, InboxQuery query) {
        String order = " order by " + query.list().order();
        return CaseSearch.first(
                query.words(),
                search -> asked("select " + LINE, officer, query, search, order, InboxLine.class)
                        .setFirstResult((query.page() - 1) * InboxQuery.SIZE)
                        .setMaxResults(InboxQuery.SIZE)
                        .getResultList(),
                lines -> !lines.isEmpty());
    }

    /** Counts at most one row more than is told. */
    long count(ProviderOfficer officer, InboxQuery query) {
        return CaseSearch.first(
                query.words(),
                search -> asked("select s.number", officer, query, search, "", Integer.class)
                        .setMaxResults(Page.COUNTED + 1)
                        .getResultList()
                        .size(),
                counted -> counted > 0);
    }

    private <T> TypedQuery<T> asked(
            String beginning,
            ProviderOfficer officer,
            InboxQuery query,
            Optional<CaseSearch> search,
            String end,
            Class<T> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<T> asked =
                entities.createQuery(beginning + FROM + conditions(officer, query, search, values) + end, type);
        values.forEach(asked::setParameter);
        return asked;
    }

    private String conditions(
            ProviderOfficer officer, InboxQuery query, Optional<CaseSearch> search, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("s.providerId = :provider"));
        values.put("provider", officer.providerId());
        officer.centreId().ifPresent(centre -> {
            conditions.add("s.centreId = :centre");
            values.put("centre", centre);
        });
        conditions.add(query.list().condition(LocalDate.now(clock), values));
        search.ifPresent(words -> {
            plans.forEachSearch();
            conditions.add(words.condition(values));
        });
        query.serviceCode().ifPresent(code -> {
            conditions.add("c.service.serviceCode = :service");
            values.put("service", code);
        });
        return String.join(" and ", conditions);
    }
}
