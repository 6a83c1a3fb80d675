package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.MoveRefused;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.routing.StageRefused;

/** A case goes by the stages of its technology card: side by side, one after another, back, and to a meeting. */
class RoutingIT extends InContainer {
    @Inject
    Counter counter;

    @Inject
    RoutedCase cases;

    @Inject
    Registry registry;

    @BeforeEach
    void open() {
        cases.open();
    }

    @AfterEach
    void close() {
        cases.noMeetings();
    }

    @Test
    @Tag("R-115")
    @Tag("R-122")
    @Tag("R-131")
    void stages_side_by_side_join_before_a_collegial_decision_that_comes_after_its_term() {
        long id = cases.handedOver();
        cases.receive(RoutedCase.MAIN, id);
        cases.receive(RoutedCase.NETWORKS, id);
        assertThat(cases.standings(id)).containsExactly("2 IN_WORK", "3 IN_WORK", "4 WAITING", "5 WAITING");

        cases.pass(RoutedCase.NETWORKS, id, 3);
        assertThat(cases.standings(id)).containsExactly("2 IN_WORK", "3 PASSED", "4 WAITING", "5 WAITING");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.open(RoutedCase.COMMITTEE, id));
        cases.pass(RoutedCase.MAIN, id, 2);
        cases.receive(RoutedCase.COMMITTEE, id);
        assertThat(cases.standings(id)).containsExactly("2 PASSED", "3 PASSED", "4 AWAITING_MEETING", "5 WAITING");
        assertThatExceptionOfType(StageRefused.class)
                .isThrownBy(() -> cases.pass(RoutedCase.COMMITTEE, id, 4))
                .withMessage("error.routing.noMeeting");

        LocalDate late = RoutedCase.today().plusDays(40);
        cases.announce(late);
        assertThat(cases.stage(id, 4).dueOn())
                .as("the first meeting after the term")
                .isEqualTo(late);
        assertThat(cases.stage(id, 4).meetingOn()).isEqualTo(late);
        assertThatExceptionOfType(StageRefused.class)
                .isThrownBy(() -> cases.pass(RoutedCase.COMMITTEE, id, 4))
                .withMessage("error.routing.beforeMeeting");
        cases.announce(RoutedCase.today());
        cases.pass(RoutedCase.COMMITTEE, id, 4);
        cases.send(RoutedCase.MAIN, id);

        assertThat(cases.dossier(id).status()).isEqualTo(CaseStatus.READY);
        assertThat(cases.actions(id))
                .containsSubsequence(
                        "HANDED_OVER",
                        "RECEIVED",
                        "STAGE_TAKEN",
                        "STAGE_PASSED",
                        "STAGE_PASSED",
                        "STAGE_TAKEN",
                        "STAGE_PASSED",
                        "RESULT_CAME");
    }

    @Test
    @Tag("R-122")
    void a_stage_that_finds_defects_sends_the_case_back_and_leaves_the_other_branch_as_it_is() {
        long id = cases.handedOver();
        cases.receive(RoutedCase.MAIN, id);
        cases.receive(RoutedCase.NETWORKS, id);
        cases.pass(RoutedCase.MAIN, id, 2);
        cases.pass(RoutedCase.NETWORKS, id, 3);
        cases.receive(RoutedCase.COMMITTEE, id);
        stageIs("error.routing.notOpen", () -> cases.sendBack(RoutedCase.MAIN, id, 4));

        cases.sendBack(RoutedCase.COMMITTEE, id, 4);

        assertThat(cases.standings(id)).containsExactly("2 IN_WORK", "3 PASSED", "4 WAITING", "5 WAITING");
        stageIs("error.routing.nowhereBack", () -> cases.sendBack(RoutedCase.MAIN, id, 2));
        cases.announce(RoutedCase.today());
        cases.pass(RoutedCase.MAIN, id, 2);
        cases.pass(RoutedCase.COMMITTEE, id, 4);
        cases.send(RoutedCase.MAIN, id);
        assertThat(cases.actions(id)).containsSubsequence("STAGE_SENT_BACK", "STAGE_PASSED", "RESULT_CAME");
    }

    @Test
    @Tag("R-123")
    void the_applicant_is_told_of_the_stages_that_the_card_marks_and_of_no_other() {
        long id = cases.handedOver();
        cases.receive(RoutedCase.MAIN, id);
        cases.receive(RoutedCase.NETWORKS, id);

        cases.pass(RoutedCase.MAIN, id, 2);
        cases.pass(RoutedCase.NETWORKS, id, 3);

        assertThat(registry.column("select about from notification_letter where case_id = ? and kind = 'STAGE'", id))
                .containsExactly("Погодження мереж");
    }

    @Test
    @Tag("R-005")
    void a_case_keeps_the_stages_and_grounds_of_the_card_it_began_with_whatever_card_comes_later() {
        long id = cases.registered();
        counter.publishAsNext("routed-next-card.json", 1 + registry.count(RoutedCase.NEWEST));
        try {
            cases.move(id, CaseMove.HAND_OVER);
            assertThat(cases.standings(id)).containsExactly("2 HANDED_OVER", "3 HANDED_OVER", "4 WAITING", "5 WAITING");
            cases.leadToTheEnd(id);
            refusalIs("error.move.unknownGround", id, "Нова підстава", "ст. 9 Закону");

            long later = cases.handedOver();
            assertThat(cases.standings(later)).containsExactly("2 HANDED_OVER");
        } finally {
            counter.publishAsNext("routed-card.json", 1 + registry.count(RoutedCase.NEWEST));
        }
    }

    @Test
    void what_the_card_does_not_allow_is_refused_also_when_it_is_asked_for_by_hand() {
        long id = cases.handedOver();

        stageIs("error.routing.notReceived", () -> cases.pass(RoutedCase.MAIN, id, 2));
        cases.receive(RoutedCase.MAIN, id);
        stageIs("error.routing.notOpen", () -> cases.pass(RoutedCase.MAIN, id, 3));
        stageIs("error.routing.lastStage", () -> cases.pass(RoutedCase.MAIN, id, 5));
        stageIs("error.routing.notOpen", () -> cases.send(RoutedCase.MAIN, id));
        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> cases.move(
                        id, CaseMove.PASS_STAGE, Map.of(Particular.STAGE, "2", Particular.CONCLUSION, "так")));
        assertThat(cases.standings(id)).containsExactly("2 IN_WORK", "3 HANDED_OVER", "4 WAITING", "5 WAITING");
    }

    @Test
    @Tag("R-122")
    void a_clerk_acts_for_providers_on_paper_but_takes_no_result_while_another_provider_is_at_work() {
        long id = cases.handedOver();
        cases.move(id, CaseMove.RECEIVE, Map.of(Particular.PERSON, "Паперовий Іван Іванович"));
        assertThat(cases.standings(id)).containsExactly("2 IN_WORK", "3 IN_WORK", "4 WAITING", "5 WAITING");

        stageIs("error.routing.branchesOpen", () -> cases.move(id, CaseMove.TAKE_RESULT));
        assertThat(cases.dossier(id).status()).isEqualTo(CaseStatus.IN_WORK);
        cases.announce(RoutedCase.today());
        for (int number : List.of(2, 3)) {
            cases.passFor(id, number);
        }
        cases.passFor(id, 4);
        cases.move(id, CaseMove.TAKE_RESULT);

        assertThat(cases.standings(id)).containsOnly("2 PASSED", "3 PASSED", "4 PASSED", "5 PASSED");
    }

    private void refusalIs(String why, long id, String ground, String reasons) {
        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> cases.refuse(id, ground, reasons))
                .withMessage(why);
    }

    private static void stageIs(String why, Runnable work) {
        assertThatExceptionOfType(StageRefused.class).isThrownBy(work::run).withMessage(why);
    }
}
