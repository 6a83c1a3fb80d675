package ua.cnap.portal.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import ua.cnap.portal.survey.SheetsKept;

/**
 * Keeps the sums: adds the sheets of a group in the transaction that keeps them, and can count everything anew. Sums are
 * written in one order, so that two groups at once never wait for each other.
 */
@ApplicationScoped
class TallyKeeping {
    private static final String COLUMNS =
            "centre_id, questionnaire, question, scope, scope_id, day, value, visit, flagged";
    private static final String RECOUNT =
            "select " + COLUMNS + ", cast(count(*) as integer) as answers from opinion_said where ";
    private static final String GROUPED = " group by " + COLUMNS;

    @PersistenceContext
    EntityManager entities;

    void add(@Observes SheetsKept kept) {
        query("insert into opinion_tally (" + COLUMNS + ", answers) " + RECOUNT + "sheet_id in (:sheets)" + GROUPED
                        + " order by " + COLUMNS + " on conflict (" + COLUMNS
                        + ") do update set answers = opinion_tally.answers + excluded.answers")
                .setParameter("sheets", kept.sheets())
                .executeUpdate();
    }

    /** How many sums of a centre are not what its sheets say, those that are missing among them. */
    int differences(String centreId) {
        Object found = query("select count(*) from (select * from opinion_tally where centre_id = :centre) kept"
                        + " full join (" + RECOUNT + "centre_id = :centre" + GROUPED + ") said"
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
        query("insert into opinion_tally (" + COLUMNS + ", answers) " + RECOUNT + "centre_id = :centre" + GROUPED)
                .setParameter("centre", centreId)
                .executeUpdate();
    }

    private Query query(String statement) {
        return entities.createNativeQuery(statement);
    }
}
