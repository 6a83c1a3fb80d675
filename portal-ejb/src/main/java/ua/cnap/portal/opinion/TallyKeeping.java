package ua.cnap.portal.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import ua.cnap.portal.survey.SheetsKept;

/**
 * Keeps the sums by day, week and month: adds the sheets of a group in the transaction that keeps them, and can count everything anew. Sums are
 * written in one order, so that two groups at once never wait for each other.
 */
@ApplicationScoped
class TallyKeeping {
    private static final String COLUMNS =
            "centre_id, questionnaire, span, question, scope, scope_id, begins, value, visit, flagged";
    private static final String INSERT =
            "insert into opinion_tally (" + COLUMNS + ", answers) select " + COLUMNS + ", ";
    private static final String OF_CENTRE = " from opinion_sum where centre_id = :centre";

    @PersistenceContext
    EntityManager entities;

    void add(@Observes SheetsKept kept) {
        query(INSERT + "count(*) from opinion_said cross join lateral opinion_spans(day) where sheet_id in (:sheets)"
                        + " group by " + COLUMNS + " order by " + COLUMNS + " on conflict (" + COLUMNS
                        + ") do update set answers = opinion_tally.answers + excluded.answers")
                .setParameter("sheets", kept.sheets())
                .executeUpdate();
    }

    /** How many sums of a centre are not what its sheets say, those that are missing among them. */
    int differences(String centreId) {
        Object found = query("select count(*) from (select * from opinion_tally where centre_id = :centre) kept"
                        + " full join (select *" + OF_CENTRE + ") said"
                        + " using (" + COLUMNS + ") where kept.answers is distinct from said.answers")
                .setParameter("centre", centreId)
                .getSingleResult();
        return ((Number) found).intValue();
    }

    /** Counts a centre anew while no group is kept. */
    void recount(String centreId) {
        query("lock table opinion_tally in share row exclusive mode").executeUpdate();
        query("delete from opinion_tally where centre_id = :centre")
                .setParameter("centre", centreId)
                .executeUpdate();
        query(INSERT + "answers" + OF_CENTRE).setParameter("centre", centreId).executeUpdate();
    }

    private Query query(String statement) {
        return entities.createNativeQuery(statement);
    }
}
