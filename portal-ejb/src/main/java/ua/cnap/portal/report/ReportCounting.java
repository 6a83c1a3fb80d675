package ua.cnap.portal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.consideration.AppealCounts;
import ua.cnap.portal.control.DeadlineKind;

/**
 * Counts a period of a centre in the database, by three statements however many cases there are. Decisions and overdue cases
 * are those of the terms of decision, so that the report says the same as the lists of the control of terms.
 */
@ApplicationScoped
class ReportCounting {
    private static final String CASES = """
            select service_code, max(service_name), provider_name, channel,
                   count(*) filter (where what = 'ACCEPTED'),
                   count(*) filter (where what = 'GRANTED'), count(*) filter (where what = 'REFUSED'),
                   count(*) filter (where what in ('GRANTED', 'REFUSED') and late),
                   count(*) filter (where what = 'ISSUED'),
                   count(*) filter (where what = 'OPEN'), count(*) filter (where what = 'OPEN' and late)
              from (select c.service_code, c.service_name, c.provider_name, c.channel, 'ACCEPTED' as what, false as late
                      from casework_case c
                     where c.centre_id = :centre and c.registered_at >= :begin and c.registered_at < :end
                    union all
                    select c.service_code, c.service_name, c.provider_name, c.channel, 'ISSUED', false
                      from casework_case c
                     where c.centre_id = :centre and c.issued_at >= :begin and c.issued_at < :end
                    union all
                    select c.service_code, c.service_name, c.provider_name, c.channel, c.decision,
                           coalesce((d.met_at at time zone 'Europe/Kyiv')::date > d.due_on, false)
                      from control_deadline d join casework_case c on c.id = d.case_id
                     where d.centre_id = :centre and d.kind = 'DECISION' and d.met_at >= :begin and d.met_at < :end
                       and c.decision is not null
                    union all
                    select c.service_code, c.service_name, c.provider_name, c.channel, 'OPEN',
                           coalesce(d.due_on <= :last, false)
                      from control_deadline d join casework_case c on c.id = d.case_id
                     where d.centre_id = :centre and d.kind = 'DECISION' and d.started_at < :end
                       and (d.met_at is null or d.met_at >= :end)) counted
             group by service_code, provider_name, channel
             order by service_code, provider_name, channel
            """;

    private static final String TERMS = """
            select kind, count(*) filter (where ended and not late), count(*) filter (where ended and late),
                   count(*) filter (where not ended)
              from (select d.kind, true as ended,
                           coalesce((d.met_at at time zone 'Europe/Kyiv')::date > d.due_on, false) as late
                      from control_deadline d
                     where d.centre_id = :centre and d.met_at >= :begin and d.met_at < :end
                    union all
                    select d.kind, false, true
                      from control_deadline d
                     where d.centre_id = :centre and d.due_on <= :last and d.started_at < :end
                       and (d.met_at is null or d.met_at >= :end)) counted
             where kind in (:kinds)
             group by kind
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AppealCounts appeals;

    @Inject
    Clock clock;

    /** The figures of a period as the registry has them now; of one that is not over, so far. */
    ReportFigures count(String centreId, ReportPeriod period) {
        return new ReportFigures(
                rows(of(CASES, centreId, period)).map(ReportCounting::cases).toList(),
                rows(of(TERMS, centreId, period)
                                .setParameter("kinds", names(DeadlineKind.values(), DeadlineKind::isKeptByStaff)))
                        .map(ReportCounting::term)
                        .sorted(Comparator.comparing(TermFigures::kind))
                        .toList(),
                appeals.of(centreId, period.from(), period.to()));
    }

    private Query of(String question, String centreId, ReportPeriod period) {
        return entities.createNativeQuery(question)
                .setParameter("centre", centreId)
                .setParameter("begin", period.begin())
                .setParameter("end", period.end())
                .setParameter("last", lastPassed(period));
    }

    /** The last day of the period that has passed: what is due on a later one is not overdue yet. */
    private LocalDate lastPassed(ReportPeriod period) {
        LocalDate today = LocalDate.now(clock);
        return period.isOver(today) ? period.to() : today.minusDays(1);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return query.getResultStream();
    }

    private static <E extends Enum<E>> List<String> names(E[] constants, Predicate<E> chosen) {
        return Stream.of(constants).filter(chosen).map(Enum::name).toList();
    }

    private static CaseFigures cases(Object... row) {
        CaseCounts counts = new CaseCounts(
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                number(row[10]));
        return new CaseFigures(
                (String) row[0], (String) row[1], (String) row[2], Channel.valueOf((String) row[3]), counts);
    }

    private static TermFigures term(Object... row) {
        return new TermFigures(DeadlineKind.valueOf((String) row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
