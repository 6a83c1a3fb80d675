package ua.cnap.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("R-086")
class CaseProgressTest {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @Test
    void the_applicant_is_waited_for_from_the_request_to_the_supplement_or_its_end() {
        assertThat(after(RoutingAction.REGISTERED).isWaitingForApplicant()).isFalse();
        assertThat(after(RoutingAction.REGISTERED, RoutingAction.CORRECTIONS_ASKED, RoutingAction.HANDED_OVER)
                        .isWaitingForApplicant())
                .isTrue();
        assertThat(after(RoutingAction.CORRECTIONS_ASKED, RoutingAction.SUPPLEMENTED)
                        .isWaitingForApplicant())
                .isFalse();
        assertThat(after(RoutingAction.CORRECTIONS_ASKED, RoutingAction.CORRECTIONS_CANCELLED)
                        .isWaitingForApplicant())
                .isFalse();
        assertThat(after(RoutingAction.CORRECTIONS_ASKED, RoutingAction.SUPPLEMENTED, RoutingAction.CORRECTIONS_ASKED)
                        .isWaitingForApplicant())
                .isTrue();
    }

    @Test
    @Tag("R-088")
    void nobody_is_waited_for_once_the_case_is_decided() {
        assertThat(progress(CaseStatus.READY, RoutingAction.CORRECTIONS_ASKED, RoutingAction.RESULT_CAME)
                        .isWaitingForApplicant())
                .isFalse();
    }

    private static CaseProgress after(RoutingAction... actions) {
        return progress(CaseStatus.IN_WORK, actions);
    }

    private static CaseProgress progress(CaseStatus status, RoutingAction... actions) {
        return new CaseProgress(
                "zdolbuniv",
                "06-01",
                status,
                SignatureState.VALID,
                NOW,
                LocalDate.of(2026, 11, 30),
                "",
                "",
                null,
                "",
                Arrays.stream(actions)
                        .map(action -> new CaseProgress.Step(action, NOW))
                        .toList());
    }
}
