package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.opinion.RecountingOpinion;
import ua.cnap.portal.questionnaire.Question;
import ua.cnap.portal.remark.Improvement;
import ua.cnap.portal.remark.Remark;
import ua.cnap.portal.remark.RemarkState;
import ua.cnap.portal.remark.ReviewingRemarks;
import ua.cnap.portal.remark.TellingImprovements;
import ua.cnap.portal.survey.AnsweringSurvey;
import ua.cnap.portal.survey.KeepingSheets;

/** What visitors answer reaches the figures and the head, and nobody's name reaches the public. */
@Tag("R-172")
class RemarkIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String WRITTEN = "Дякую Олені Петрівні, але тел. 067 123 45 67 мовчить";

    @EJB(lookup = EJB + "AnsweringSurvey!ua.cnap.portal.survey.AnsweringSurvey")
    AnsweringSurvey answering;

    @EJB(lookup = EJB + "KeepingSheets!ua.cnap.portal.survey.KeepingSheets")
    KeepingSheets keeping;

    @EJB(lookup = EJB + "RecountingOpinion!ua.cnap.portal.opinion.RecountingOpinion")
    RecountingOpinion recounting;

    @EJB(lookup = EJB + "ReviewingRemarks!ua.cnap.portal.remark.ReviewingRemarks")
    ReviewingRemarks reviewing;

    @EJB(lookup = EJB + "TellingImprovements!ua.cnap.portal.remark.TellingImprovements")
    TellingImprovements telling;

    @Inject
    RegulatedCentre centres;

    @Inject
    Registry registry;

    @Test
    @Tag("R-174")
    void sums_equal_a_recount_however_many_groups_are_kept_at_once() {
        String centre = centres.open("{}");
        List<String> points = registry.column("select code from survey_point where centre_id = ? order by id", centre);
        for (int person = 0; person < 30; person++) {
            answer(points.get(person % 3), person % 2 == 0 ? "YES" : "NO");
        }

        Together.run(Collections.<Callable<Integer>>nCopies(4, () -> keeping.keep(centre, true)));
        answer(points.get(0), "NO");
        keeping.keep(centre, false);

        assertThat(registry.count("select count(*) from survey_sheet where centre_id = ?", centre))
                .as("all but fewer than a group")
                .isGreaterThan(25);
        assertThat(registry.value("""
                        select (select count(*) from survey_sheet where centre_id = ?)
                             = (select sum(answers) from opinion_tally
                                 where centre_id = ? and scope = 'CENTRE' and span = 'DAY' and question = '')
                        """, centre, centre)).isEqualTo("t");
        assertThat(As.PORTAL_ADMINISTRATOR.call(() -> recounting.differences(centre)))
                .isZero();
    }

    @Test
    void what_was_written_is_read_without_names_and_published_by_the_head_one_by_one() {
        String centre = centres.open("{}");
        StaffMember head = head(centre);
        write(centre);

        List<Remark> fresh = As.CLERK.call(() -> reviewing.list(head, RemarkState.NEW));
        assertThat(fresh).hasSize(5);
        assertThat(shown(fresh.get(0))).isEqualTo("Дякую [NAME], але тел. [PHONE] мовчить");
        long id = fresh.get(0).id();
        assertThat(telling.published(centre)).isEmpty();
        publish(head, id, List.of("мовчить", " "));

        assertThat(telling.published(centre)).singleElement().satisfies(remark -> assertThat(shown(remark))
                .isEqualTo("Дякую [NAME], але тел. [PHONE] [OTHER]"));
        leaveOut(head, id);
        assertThat(telling.published(centre)).isEmpty();
        assertThat(registry.column("select decided_by from remark_text where id = ?", id))
                .containsExactly(head.fullName());
        assertThat(registry.count("select count(*) from remark_text where centre_id = ? and text like '%067%'", centre))
                .isZero();
    }

    @Test
    @Tag("R-170")
    void what_is_said_about_corruption_is_read_by_nobody_of_the_centre() {
        String centre = centres.open("{}");
        StaffMember head = head(centre);
        write(centre);

        assertThat(As.CLERK.call(() -> reviewing.list(head, RemarkState.NEW))).hasSize(5);
        List<Remark> confidential = As.PORTAL_ADMINISTRATOR.call(() -> reviewing.confidential(centre));
        assertThat(confidential).hasSize(5);
        long id = confidential.get(0).id();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> publish(head, id, List.of()));
        assertThatThrownBy(() -> As.CLERK.call(() -> reviewing.confidential(centre)))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
    }

    @Test
    void a_foreign_head_and_a_clerk_decide_nothing() {
        String centre = centres.open("{}");
        StaffMember foreign = head(centres.open("{}"));
        StaffMember clerk = Hall.clerk(centre);
        write(centre);
        StaffMember head = head(centre);
        long id = As.CLERK
                .call(() -> reviewing.list(head, RemarkState.NEW))
                .get(0)
                .id();
        tell(head, "Мало стільців", "Поставили 20 стільців");
        long told = telling.lately(centre, 1).get(0).id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> publish(foreign, id, List.of()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> leaveOut(foreign, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> takeBack(foreign, told));
        assertThat(As.CLERK.call(() -> reviewing.list(foreign, RemarkState.NEW)))
                .isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> publish(clerk, id, List.of()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> tell(clerk, "а", "б"));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> As.CLERK.call(() -> reviewing.list(clerk, RemarkState.NEW)));
    }

    @Test
    void what_was_changed_is_told_once_in_both_languages_until_it_is_taken_back() {
        String centre = centres.open("{}");
        StaffMember head = head(centre);

        assertThatThrownBy(() -> tell(head, " ", "Поставили 20 стільців")).hasMessage("error.remark.missing");
        assertThatThrownBy(() -> tell(head, "а".repeat(501), "б")).hasMessage("error.remark.long");
        tell(head, "Мало стільців", "Поставили 20 стільців");
        tell(head, "Мало стільців", "Поставили 20 стільців");

        List<Improvement> told = telling.lately(centre, 5);
        assertThat(told).singleElement().satisfies(each -> {
            assertThat(each.said()).isEqualTo(new LocalizedText("Мало стільців", "EN Мало стільців"));
            assertThat(each.done()).isEqualTo(new LocalizedText("Поставили 20 стільців", "EN Поставили 20 стільців"));
        });
        takeBack(head, told.get(0).id());
        assertThat(telling.lately(centre, 5)).isEmpty();
    }

    /** Five visitors of one point, enough for a group, write the same; the timer may keep them before the test does. */
    private void write(String centre) {
        String point = registry.column("select code from survey_point where centre_id = ? order by id", centre)
                .get(0);
        for (int person = 0; person < 5; person++) {
            answer(point, "YES");
        }
        keeping.keep(centre, true);
        assertThat(registry.count("select count(*) from survey_sheet where centre_id = ?", centre))
                .isEqualTo(5);
    }

    /** Answers everything that is asked, each from an address of one's own. */
    private void answer(String point, String corruption) {
        String sheet = UUID.randomUUID().toString();
        String from = UUID.randomUUID().toString();
        Set<String> answered = answering.open(point, sheet).orElseThrow().asked().stream()
                .map(Question::id)
                .collect(Collectors.toSet());
        for (int round = 0; round < 2; round++) {
            for (Question question : answering.open(point, sheet).orElseThrow().asked()) {
                assertThat(answering.answer(point, sheet, question.id(), given(question, corruption), from))
                        .isEmpty();
            }
        }
        assertThat(answered).contains("nps", "comment");
        assertThat(answering.send(point, sheet, "", from)).isEmpty();
    }

    private static List<String> given(Question question, String corruption) {
        return switch (question.id()) {
            case "corruption" -> List.of(corruption);
            case "comment", "corruptionText" -> List.of(WRITTEN);
            default -> question.values().stream().limit(1).toList();
        };
    }

    private static String shown(Remark remark) {
        return remark.pieces().stream()
                .map(piece -> piece.hidden().map(hidden -> "[" + hidden + "]").orElse(piece.text()))
                .collect(Collectors.joining());
    }

    private static StaffMember head(String centre) {
        return new StaffMember(
                "it-" + UUID.randomUUID(),
                "Остапчук Надія Григорівна",
                centre,
                centre,
                Set.of(StaffRole.ADMINISTRATOR, StaffRole.HEAD));
    }

    private void publish(StaffMember head, long id, List<String> words) {
        As.CLERK.call(() -> {
            reviewing.publish(head, id, words);
            return id;
        });
    }

    private void leaveOut(StaffMember head, long id) {
        As.CLERK.call(() -> {
            reviewing.leaveOut(head, id);
            return id;
        });
    }

    private void tell(StaffMember head, String said, String done) {
        As.CLERK.call(() -> {
            telling.tell(head, new LocalizedText(said, "EN " + said), new LocalizedText(done, "EN " + done));
            return said;
        });
    }

    private void takeBack(StaffMember head, long id) {
        As.CLERK.call(() -> {
            telling.takeBack(head, id);
            return id;
        });
    }
}
