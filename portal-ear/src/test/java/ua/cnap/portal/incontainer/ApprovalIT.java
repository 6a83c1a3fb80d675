package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.approval.Approval;
import ua.cnap.portal.approval.ApprovalGround;
import ua.cnap.portal.approval.ApprovalRefused;
import ua.cnap.portal.approval.ApprovingElsewhere;
import ua.cnap.portal.approval.TypedApproval;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

@Tag("R-121")
class ApprovalIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final TypedApproval ASKED = new TypedApproval(
            "ДСНС", "Чи дозволено вид робіт", Optional.of(ApprovalGround.CONSENT), "заява, розділ «Згоди»");

    @EJB(lookup = EJB + "ApprovingElsewhere!ua.cnap.portal.approval.ApprovingElsewhere")
    ApprovingElsewhere approving;

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @Inject
    RegulatedCentre centres;

    @Inject
    Registry registry;

    private StaffMember clerk;
    private long caseId;

    @BeforeEach
    void a_case() {
        clerk = RegulatedCentre.clerkOf(centres.open("{}"));
        caseId = centres.take(clerk, Map.of());
    }

    @Test
    void another_body_is_asked_once_and_its_conclusion_noted_once_and_the_routing_sheet_tells_of_both() {
        ask(clerk, ASKED);
        ask(clerk, ASKED);
        long id = ofCase(clerk).get(0).id();
        conclude(clerk, id, " Дозволено ");
        conclude(clerk, id, "Дозволено");

        assertThat(ofCase(clerk))
                .extracting(Approval::body, Approval::ground, Approval::conclusion, Approval::concludedBy)
                .containsExactly(tuple("ДСНС", ApprovalGround.CONSENT, "Дозволено", clerk.fullName()));
        assertThat(As.STAROSTA.call(() -> approving.of(clerk, caseId)))
                .as("who opens the case reads them, whatever the account")
                .hasSize(1);
        assertThat(noted("APPROVAL_ASKED")).isEqualTo("ДСНС; Чи дозволено вид робіт; заява, розділ «Згоди»");
        assertThat(noted("APPROVAL_CAME")).isEqualTo("ДСНС; Дозволено");
        assertThatExceptionOfType(ApprovalRefused.class).isThrownBy(() -> conclude(clerk, id, "Не дозволено"));
    }

    @Test
    @Tag("R-120")
    void without_a_consent_or_a_provision_of_law_nobody_is_asked() {
        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() -> ask(clerk, new TypedApproval("ДСНС", "Дозвіл", Optional.empty(), "заява")))
                .withMessage("error.approval.withoutGround");
        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() -> ask(clerk, new TypedApproval("ДСНС", "Дозвіл", ASKED.ground(), " ")))
                .withMessage("error.approval.withoutGround");
        for (TypedApproval typed : List.of(
                new TypedApproval(" ", "Дозвіл", ASKED.ground(), "заява"),
                new TypedApproval("ДСНС", "", ASKED.ground(), "заява"),
                new TypedApproval("ДСНС", "д".repeat(ApprovingElsewhere.LONGEST + 1), ASKED.ground(), "заява"))) {
            assertThatExceptionOfType(ApprovalRefused.class).isThrownBy(() -> ask(clerk, typed));
        }
        assertThat(ofCase(clerk)).isEmpty();
    }

    @Test
    void a_withdrawn_case_is_asked_about_no_more_and_a_clerk_of_another_centre_asks_and_reads_nothing() {
        ask(clerk, ASKED);
        long id = ofCase(clerk).get(0).id();
        StaffMember stranger = RegulatedCentre.clerkOf(centres.open("{}"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ask(stranger, ASKED));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> conclude(stranger, id, "Так"));
        assertThat(ofCase(stranger)).isEmpty();
        assertThatExceptionOfType(ApprovalRefused.class).isThrownBy(() -> conclude(clerk, id, " "));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> conclude(clerk, -1, "Так"));

        As.CLERK.call(() -> {
            moving.moveAsItStands(clerk, caseId, CaseMove.WITHDRAW, Map.of());
            return caseId;
        });
        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() -> ask(clerk, new TypedApproval("Міська рада", "Згода", ASKED.ground(), "заява")))
                .withMessage("error.approval.decided");
    }

    private void ask(StaffMember person, TypedApproval typed) {
        As.CLERK.call(() -> {
            approving.ask(person, caseId, typed);
            return caseId;
        });
    }

    private void conclude(StaffMember person, long approvalId, String conclusion) {
        As.CLERK.call(() -> {
            approving.conclude(person, caseId, approvalId, conclusion);
            return caseId;
        });
    }

    private List<Approval> ofCase(StaffMember person) {
        return As.CLERK.call(() -> approving.of(person, caseId));
    }

    private String noted(String action) {
        return registry.value(
                "select string_agg(details, '|') from casework_routing_entry where case_id = ? and action = ?",
                caseId,
                action);
    }
}
