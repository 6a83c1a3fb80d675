package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.ChangedMeanwhile;
import ua.cnap.portal.casework.MoveRefused;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.journal.Worklist;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.NothingMended;
import ua.cnap.portal.submission.OnlyMarked;
import ua.cnap.portal.submission.Saved;
import ua.cnap.portal.supplement.AskingCorrections;
import ua.cnap.portal.supplement.CorrectionsClosed;
import ua.cnap.portal.supplement.CorrectionsRefused;
import ua.cnap.portal.supplement.Markable;
import ua.cnap.portal.supplement.TypedMark;

/** What a clerk marks as wrong or missing, and what an applicant may mend. */
@Tag("R-087")
class CorrectionsIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";

    @EJB(lookup = EJB + "AskingCorrections!ua.cnap.portal.supplement.AskingCorrections")
    AskingCorrections asking;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @Inject
    SupplementedCase supplements;

    @BeforeEach
    void a_filed_package() {
        supplements.open();
    }

    @Test
    @Tag("R-086")
    void the_clerk_marks_what_the_applicant_filed_and_the_request_stands_in_the_routing_sheet_and_in_a_letter() {
        supplements.ask(SupplementedCase.WRONG_TEXT, SupplementedCase.WRONG_PLAN);

        CaseDossier file = supplements.dossier();
        assertThat(file.status()).isEqualTo(CaseStatus.REGISTERED);
        assertThat(file.routing().get(file.routing().size() - 1)).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(RoutingAction.CORRECTIONS_ASKED);
            assertThat(entry.details()).contains("Суть — неправильно: Не вказано", "План — неправильно: Скан");
        });
        assertThat(file.progress().isWaitingForApplicant()).isTrue();
        assertThat(supplements.isAskedInCabinet()).isTrue();
        assertThat(supplements.letters("CORRECTIONS")).isOne();
        assertThat(supplements.own().asked()).extracting(mark -> mark.title()).containsExactly("Суть", "План");
        assertThat(supplements.listed(Worklist.WAITING_FOR_APPLICANT)).contains(supplements.caseId());
    }

    @Test
    @Tag("R-088")
    void a_request_stops_no_term() {
        String due = registry.value("select due_on from casework_case where id = ?", supplements.caseId());

        supplements.ask(SupplementedCase.WRONG_TEXT);

        assertThat(registry.value("select due_on from casework_case where id = ?", supplements.caseId()))
                .isEqualTo(due);
        assertThat(registry.count(
                        "select count(*) from control_deadline where case_id = ? and stopped_on is not null",
                        supplements.caseId()))
                .isZero();
    }

    @Test
    void the_sheet_shows_what_was_filed_and_leaves_out_what_the_certificate_vouches_for() {
        var sheet = As.CLERK.call(() -> asking.sheet(SupplementedCase.CLERK, supplements.caseId()));

        assertThat(sheet.sections().stream().flatMap(part -> part.items().stream()))
                .extracting(Markable::key)
                .contains("matter.text")
                .doesNotContain("applicant.lastName", "applicant.rnokpp");
        assertThat(sheet.documents()).singleElement().satisfies(plan -> assertThat(plan.value())
                .isEqualTo("план.pdf"));
    }

    @Test
    void nothing_but_what_is_marked_can_be_mended() {
        supplements.ask(SupplementedCase.WRONG_TEXT);
        Draft draft = supplements.begin();

        Saved other = supplements.save(draft, "delivery", Map.of("delivery.notifyEmail", List.of("other@cnap.test")));
        assertThat(other.refusal()).containsInstanceOf(OnlyMarked.class);
        assertThatExceptionOfType(OnlyMarked.class)
                .isThrownBy(() -> counter.attach(DemoPeople.CITIZEN, SupplementedCase.id(draft), "plan", "чужий.pdf"));

        assertThat(supplements
                        .open(SupplementedCase.id(draft))
                        .filling()
                        .answer("delivery.notifyEmail")
                        .asText())
                .isEqualTo(Counter.mailbox(supplements.application()));
        assertThat(supplements.open(SupplementedCase.id(draft)).steps())
                .extracting(step -> step.id())
                .containsExactly("matter", "review", "sign");
    }

    @Test
    void a_supplement_that_mends_nothing_is_not_signed() {
        supplements.ask(SupplementedCase.WRONG_TEXT);
        Draft draft = supplements.begin();

        assertThatExceptionOfType(NothingMended.class)
                .isThrownBy(() -> counter.prepare(DemoPeople.CITIZEN, SupplementedCase.id(draft)));
    }

    @Test
    @Tag("R-088")
    void a_case_that_was_decided_on_the_documents_at_hand_takes_no_supplement() {
        supplements.ask(SupplementedCase.WRONG_TEXT);
        Draft draft = supplements.begin();
        supplements.answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] signature = supplements.signed(SupplementedCase.id(draft));
        supplements.move(CaseMove.HAND_OVER, Map.of());
        supplements.move(CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        supplements.move(CaseMove.TAKE_RESULT, Map.of());

        assertThatExceptionOfType(CorrectionsClosed.class)
                .isThrownBy(() -> supplements.file(SupplementedCase.id(draft), signature));
        assertThat(supplements.own().asked()).isEmpty();
        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> supplements.ask(SupplementedCase.WRONG_TEXT))
                .withMessage("error.move.READY");
        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> supplements.take(SupplementedCase.CLERK, Map.of("line.1", "COPY")))
                .withMessage("error.move.READY");
        assertThat(registry.value("select state from supplement_request where case_id = ?", supplements.caseId()))
                .isEqualTo("LAPSED");
    }

    @Test
    void a_withdrawn_case_is_asked_nothing() {
        supplements.move(CaseMove.WITHDRAW, Map.of());

        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> supplements.ask(SupplementedCase.WRONG_TEXT))
                .withMessage("error.move.WITHDRAWN");
    }

    @Test
    @Tag("R-086")
    void a_request_without_a_mark_a_reason_or_a_part_of_the_package_is_not_sent() {
        assertRefused("nothingMarked");
        assertRefused("withoutReason", new TypedMark("matter.text", "WRONG", "  "));
        assertRefused("withoutDefect", new TypedMark("matter.text", "", "Не те"));
        assertRefused("unknown", new TypedMark("applicant.rnokpp", "WRONG", "Не той"));
        assertRefused("tooLong", new TypedMark("matter.text", "WRONG", "б".repeat(501)));
        supplements.ask(SupplementedCase.WRONG_TEXT);
        assertRefused("alreadyAsked", SupplementedCase.WRONG_PLAN);
    }

    @Test
    void a_clerk_of_another_centre_finds_nothing_and_an_overtaken_one_is_told() {
        int seen = supplements.seen();
        supplements.ask(SupplementedCase.WRONG_TEXT);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> asking.read(SupplementedCase.STRANGER, supplements.caseId())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        supplements.ask(SupplementedCase.STRANGER, supplements.seen(), SupplementedCase.WRONG_PLAN));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> supplements.take(SupplementedCase.STRANGER, Map.of("line.1", "COPY")));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> supplements.ask(SupplementedCase.COLLEAGUE, seen, SupplementedCase.WRONG_PLAN));
    }

    @Test
    void the_same_request_sent_again_is_made_once() {
        int seen = supplements.seen();
        supplements.ask(SupplementedCase.CLERK, seen, SupplementedCase.WRONG_TEXT);
        supplements.ask(SupplementedCase.CLERK, seen, SupplementedCase.WRONG_TEXT);

        assertThat(registry.count("select count(*) from supplement_request where case_id = ?", supplements.caseId()))
                .isOne();
        assertThat(supplements.letters("CORRECTIONS")).isOne();
    }

    private void assertRefused(String reason, TypedMark... marks) {
        assertThatExceptionOfType(CorrectionsRefused.class)
                .isThrownBy(() -> supplements.ask(marks))
                .withMessage("error.corrections." + reason);
    }
}
