package ua.cnap.portal.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import ua.cnap.portal.questionnaire.Question;
import ua.cnap.portal.questionnaire.Questionnaires;
import ua.cnap.portal.survey.SheetsKept;

/**
 * Copies what visitors wrote from the sheets of a group, screened, in a random order, without the sheet: whoever reads a
 * remark sees neither the other answers nor where it was given.
 */
@ApplicationScoped
class RemarkKeeping {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Remarks remarks;

    void add(@Observes SheetsKept kept) {
        written(kept).stream().map(Tuple.class::cast).map(this::remark).forEach(remarks::add);
    }

    private List<?> written(SheetsKept kept) {
        return entities.createNativeQuery("""
                        select s.centre_id, cast(s.day as text) as kept_on, s.questionnaire, s.version, a.question, a.text
                          from survey_sheet s join survey_answer a on a.sheet_id = s.id
                         where s.id in (:sheets) and a.text is not null order by random()
                        """, Tuple.class)
                .setParameter("sheets", kept.sheets())
                .getResultList();
    }

    private Remark remark(Tuple row) {
        boolean confidential = questionnaires
                .find(row.get("questionnaire", String.class), row.get("version", Integer.class))
                .flatMap(questionnaire -> questionnaire.find(row.get("question", String.class)))
                .map(Question::confidential)
                .orElse(true);
        return new Remark(
                row.get("centre_id", String.class),
                LocalDate.parse(row.get("kept_on", String.class)),
                row.get("text", String.class),
                confidential);
    }
}
