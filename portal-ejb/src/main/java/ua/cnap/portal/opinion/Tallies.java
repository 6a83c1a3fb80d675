package ua.cnap.portal.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;

/** Reading the sums, each period from the longest spans it is made of. Joins the transaction of its caller; each reading is one statement. */
@ApplicationScoped
class Tallies {
    private static final String SPAN = "span";
    private static final String OF_QUESTIONS = """
             from opinion_tally t
            where t.centre_id in (:centres) and t.questionnaire = :questionnaire and t.span = :span
              and t.question in (:questions) and t.begins between :from and :to and t.scope = :scope
            """;

    @PersistenceContext
    EntityManager entities;

    /** The answers of the part and period that are asked for, by the week or month in which they were given. */
    List<Counted> answers(OpinionQuery asked, Collection<String> questions) {
        String step = asked.period().isByWeek() ? "week" : "month";
        String group = "cast(cast(date_trunc('" + step + "', t.begins) as date) as text)";
        return read(
                statement(group, " and t.scope_id = :part", asked, asked.part().scope(), questions)
                        .setParameter("part", asked.part().id())
                        .setParameter(SPAN, asked.period().spanOfSteps().name()));
    }

    /** The answers of the period by the parts of the centre that are compared. */
    List<Counted> comparison(OpinionQuery asked, Collection<String> questions) {
        return read(whole("t.scope_id", asked, asked.compared(), questions));
    }

    /** The answers of the period by the centres that are compared. */
    List<Counted> centres(Collection<String> centreIds, OpinionQuery asked, Collection<String> questions) {
        return read(whole("t.centre_id", asked, Scope.CENTRE, questions).setParameter("centres", centreIds));
    }

    /** The parts of the centre that have sheets in the period. */
    List<Part> parts(OpinionQuery asked) {
        List<?> rows = entities.createNativeQuery("""
                        select distinct t.scope, t.scope_id from opinion_tally t
                         where t.centre_id = :centre and t.questionnaire = :questionnaire and t.span = :span
                           and t.question = '' and t.scope in ('UNIT', 'SECTOR', 'DESK', 'SERVICE')
                           and t.begins between :from and :to
                        """, Tuple.class)
                .setParameter("centre", asked.centreId())
                .setParameter("questionnaire", asked.questionnaire())
                .setParameter(SPAN, asked.period().span().name())
                .setParameter("from", asked.period().from())
                .setParameter("to", asked.period().to())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Part(Scope.valueOf(row.get(0, String.class)), row.get(1, String.class)))
                .toList();
    }

    private Query whole(String group, OpinionQuery asked, Scope scope, Collection<String> questions) {
        return statement(group, "", asked, scope, questions)
                .setParameter(SPAN, asked.period().span().name());
    }

    private Query statement(
            String group, String condition, OpinionQuery asked, Scope scope, Collection<String> questions) {
        return entities.createNativeQuery(
                        "select t.question, t.value, " + group
                                + " as part, t.visit, t.flagged, sum(t.answers) as answers" + OF_QUESTIONS + condition
                                + " group by 1, 2, 3, 4, 5",
                        Tuple.class)
                .setParameter("centres", List.of(asked.centreId()))
                .setParameter("questionnaire", asked.questionnaire())
                .setParameter("questions", questions)
                .setParameter("from", asked.period().from())
                .setParameter("to", asked.period().to())
                .setParameter("scope", scope.name());
    }

    private static List<Counted> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(Tallies::counted).toList();
    }

    private static Counted counted(Tuple row) {
        return new Counted(
                row.get("question", String.class),
                row.get("value", String.class),
                row.get("part", String.class),
                row.get("visit", Boolean.class),
                row.get("flagged", Boolean.class),
                row.get("answers", Number.class).longValue());
    }
}
