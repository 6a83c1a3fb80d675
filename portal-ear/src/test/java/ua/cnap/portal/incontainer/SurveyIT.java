package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.TooManyAttempts;
import ua.cnap.portal.questionnaire.Misfit;
import ua.cnap.portal.queue.Ticket;
import ua.cnap.portal.survey.Sector;
import ua.cnap.portal.survey.SurveyRefused;

/** Answering questionnaires: once each, however it is sent, and nothing that does not fit. */
class SurveyIT extends InContainer {
    private static final int FROM_ONE_ADDRESS = 10_000;

    @Inject
    SurveyVisitors visitors;

    @Inject
    RegulatedCentre centres;

    @Inject
    Hall hall;

    @Inject
    Registry registry;

    @Test
    @Tag("R-174")
    void a_one_time_code_of_a_visit_counts_once() {
        String centre = hall.open("{}");
        Ticket served = visitors.serve(centre);
        String code = visitors.codeOf(served).orElseThrow();
        List<String> sheets = List.of(visitors.fill(code), visitors.fill(code));

        List<Boolean> counted = Together.run(sheets.stream()
                .<Callable<Boolean>>map(sheet -> () -> isCounted(code, sheet))
                .toList());

        assertThat(counted).containsExactlyInAnyOrder(true, false);
        assertThat(visitors.sent(centre)).isOne();
        assertThat(visitors.codeOf(served)).isEmpty();
        assertThat(registry.count("select count(*) from survey_code where centre_id = ?", centre))
                .isZero();
    }

    @Test
    @Tag("R-174")
    void who_has_a_result_may_rate_the_case_once() {
        String centre = centres.open("{}");
        StaffMember clerk = RegulatedCentre.clerkOf(centre);
        long id = centres.take(clerk, Map.of());
        centres.move(clerk, id, CaseMove.HAND_OVER, CaseMove.RECEIVE, CaseMove.TAKE_RESULT);
        assertThat(visitors.codeOf(id)).isEmpty();

        centres.move(clerk, id, CaseMove.ISSUE, Map.of(Particular.DOCUMENT, "паспорт 001234567"));
        String code = visitors.codeOf(id).orElseThrow();
        String feedback = centres.feedbackOf(clerk, id);
        assertThat(visitors.codeOfFollowed(feedback)).contains(code);
        assertThat(visitors.codeOfFollowed("0000-0000-00000")).isEmpty();
        visitors.send(code, visitors.fill(code));

        assertThat(visitors.codeOfFollowed(feedback)).isEmpty();
        assertThat(visitors.codeOf(id)).isEmpty();
        assertThat(visitors.sent(centre)).isOne();
    }

    @Test
    @Tag("R-172")
    void a_sheet_that_staff_fill_in_is_counted_once_and_proves_no_visit() {
        String centre = centres.open("{}");
        StaffMember clerk = RegulatedCentre.clerkOf(centre);
        List<String> codes = Stream.generate(() -> visitors.begin(clerk, "phone-interview"))
                .limit(5)
                .toList();
        codes.forEach(code -> visitors.send(code, visitors.fill(code)));
        visitors.keep(centre);

        assertThat(registry.column("select visit from survey_sheet where centre_id = ?", centre))
                .hasSize(5)
                .containsOnly("f");
        assertThatThrownBy(() -> visitors.fill(codes.get(0))).hasMessage("error.survey.spent");
    }

    @Test
    void each_questionnaire_has_its_way_and_the_checklist_about_a_centre_is_not_for_its_staff() {
        String centre = centres.open("{}");
        StaffMember clerk = RegulatedCentre.clerkOf(centre);

        for (String questionnaire :
                List.of("post-visit", "post-result", "portal", "phone-interview", "mystery-shopper")) {
            String code = visitors.begin(centre, questionnaire);
            assertThat(visitors.send(code, visitors.fill(code))).isEmpty();
        }
        assertThat(visitors.sent(centre)).isEqualTo(5);
        assertThat(questionnaireAt(visitors.pageOf(centre).orElseThrow())).isEqualTo("post-visit");
        assertThat(questionnaireAt(visitors.portalOf(centre).orElseThrow())).isEqualTo("portal");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> visitors.begin(clerk, "mystery-shopper"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> visitors.begin(clerk, "no-such"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> visitors.begin("it-nowhere", "portal"));
    }

    private String questionnaireAt(String code) {
        return visitors.answering()
                .open(code, UUID.randomUUID().toString())
                .orElseThrow()
                .questionnaire()
                .id();
    }

    private boolean isCounted(String code, String sheet) {
        try {
            return visitors.send(code, sheet).isEmpty();
        } catch (SurveyRefused spent) {
            assertThat(spent).hasMessage("error.survey.spent");
            return false;
        }
    }

    @Test
    @Tag("R-172")
    void a_sheet_that_is_sent_twenty_times_counts_once_and_stays_sent() {
        String centre = centres.open("{}");
        String code = visitors.point(centre, Sector.WAITING);
        String sheet = visitors.fill(code);

        List<Boolean> sent = Together.run(
                Collections.nCopies(20, () -> visitors.send(code, sheet).isEmpty()));

        assertThat(sent).containsOnly(true);
        assertThat(visitors.sent(centre)).isOne();
        assertThat(visitors.answering().open(code, sheet)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> visitors.answer(code, sheet, "overall", "1"));
    }

    @Test
    void ten_thousand_sheets_from_one_address_are_held_down() {
        String centre = centres.open("{}");
        String code = visitors.point(centre, Sector.WAITING);
        String address = UUID.randomUUID().toString();

        long taken = IntStream.range(0, FROM_ONE_ADDRESS)
                .filter(attempt -> visitors.stuff(code, address))
                .count();

        assertThat(taken).isEqualTo(15);
        assertThat(visitors.sent(centre)).isEqualTo(15);
    }

    @Test
    void a_burst_at_a_point_is_flagged_and_kept_and_a_flood_is_not_taken() {
        String centre = centres.open("{}");
        String code = visitors.point(centre, Sector.WAITING);

        MovedClock.onMorningOf(RegulatedCentre.today(), () -> {
            for (int visitor = 0; visitor < 40; visitor++) {
                visitors.send(code, visitors.fill(code));
            }
            registry.change(
                    "update survey_pace set sheets = 120 where point_id = (select id from survey_point where code = ?)",
                    code);
            String sheet = visitors.fill(code);
            assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> visitors.send(code, sheet));
        });
        visitors.keep(centre);

        assertThat(kept(centre, true)).isBetween(5L, 10L);
        assertThat(kept(centre, false)).isBetween(26L, 30L);
    }

    private long kept(String centre, boolean flagged) {
        return registry.count("select count(*) from survey_sheet where centre_id = ? and flagged = ?", centre, flagged);
    }

    @Test
    @Tag("R-173")
    void kept_answers_carry_the_sector_and_what_was_said_as_it_was_said() {
        String centre = centres.open("{}");
        String code = visitors.point(centre, Sector.INFORMATION);
        for (int visitor = 0; visitor < 5; visitor++) {
            String sheet = visitors.fill(code);
            visitors.answer(code, sheet, "comment", "<script>alert('стілець')</script>\r\n<b>2</b>");
            visitors.send(code, sheet);
        }
        visitors.keep(centre);

        assertThat(registry.column("select distinct sector from survey_sheet where centre_id = ?", centre))
                .containsExactly("INFORMATION");
        assertThat(answers(centre, "text", "comment")).containsOnly("<script>alert('стілець')</script>\n<b>2</b>");
        assertThat(answers(centre, "number", "overall")).hasSize(5).containsOnly("1");
        assertThat(answers(centre, "value", "overall")).hasSize(5).containsOnly("1");
    }

    private List<String> answers(String centre, String column, String question) {
        return registry.column(
                "select a." + column + " from survey_answer a join survey_sheet s on s.id = a.sheet_id"
                        + " where s.centre_id = ? and a.question = ?",
                centre,
                question);
    }

    @Test
    void what_does_not_fit_a_question_is_refused_and_nothing_of_it_is_saved() {
        String code = visitors.point(centres.open("{}"), Sector.WAITING);
        String sheet = UUID.randomUUID().toString();

        assertThat(visitors.answer(code, sheet, "overall", "6")).contains(Misfit.NOT_OFFERED);
        assertThat(visitors.answer(code, sheet, "overall", "'; drop table survey_sheet"))
                .contains(Misfit.NOT_OFFERED);
        assertThat(visitors.answer(code, sheet, "overall")).contains(Misfit.MISSING);
        assertThat(visitors.answer(code, sheet, "overall", "1", "2")).contains(Misfit.NOT_OFFERED);
        assertThat(visitors.answer(code, sheet, "comment", "я".repeat(1_000_000)))
                .contains(Misfit.TOO_LONG);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> visitors.answer(code, sheet, "salary", "1"));
        assertThat(visitors.answering().open(code, sheet).orElseThrow().answers())
                .isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> visitors.send(code, sheet));
    }

    @Test
    void what_is_not_answered_yet_is_named_and_the_sheet_waits() {
        String centre = centres.open("{}");
        String code = visitors.point(centre, Sector.WAITING);
        String sheet = UUID.randomUUID().toString();
        visitors.answer(code, sheet, "comment", "Добре");

        assertThat(visitors.send(code, sheet))
                .hasValueSatisfying(question -> assertThat(question.id()).isEqualTo("overall"));
        assertThat(visitors.sent(centre)).isZero();
        assertThat(visitors.answering().open(code, sheet).orElseThrow().given("comment"))
                .containsExactly("Добре");
    }

    @Test
    void a_code_that_is_foreign_closed_spent_or_too_old_opens_nothing() {
        String centre = centres.open("{}");
        String code = visitors.point(centre, Sector.WAITING);
        String other = visitors.point(centre, Sector.RECEPTION);
        String sheet = visitors.fill(code);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> visitors.send(other, sheet));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> visitors.fill("000000"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> visitors.fill("../../etc"));
        assertThatThrownBy(() -> visitors.fill("0123456789ABCDEF")).hasMessage("error.survey.spent");

        Ticket served = visitors.serve(hall.open("{}"));
        String old = visitors.codeOf(served).orElseThrow();
        registry.change("update survey_code set expires_on = current_date - 2 where centre_id = ?", served.centreId());
        assertThatThrownBy(() -> visitors.fill(old)).hasMessage("error.survey.spent");

        visitors.close(centre, code);
        assertThatThrownBy(() -> visitors.send(code, sheet)).hasMessage("error.survey.closed");
    }

    @Test
    @Tag("R-173")
    @Tag("R-175")
    void a_centre_that_is_imported_has_a_point_for_its_page_and_one_for_each_sector() {
        String centre = centres.open("{}");
        centres.enter(centre, RegulatedCentre.entry(centre, "{}"));

        assertThat(registry.column("select coalesce(sector, '') from survey_point where centre_id = ?", centre))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("", ""), Stream.of(Sector.values()).map(Enum::name))
                        .toList());
        assertThat(visitors.pageOf(centre))
                .hasValueSatisfying(code -> assertThat(code).hasSize(6));
    }
}
