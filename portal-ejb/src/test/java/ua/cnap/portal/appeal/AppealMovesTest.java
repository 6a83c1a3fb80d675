package ua.cnap.portal.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.control.EscalationStep;
import ua.cnap.portal.regime.AnswerWay;
import ua.cnap.portal.regime.AppealChannel;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.regime.ConsideringBody;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppealMovesTest {
    private static final Instant BEGIN = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 8);
    private static final Optional<LocalDate> LONGEST = Optional.of(LocalDate.of(2026, 12, 23));
    private static final String CLERK = "Коваленко Олена Іванівна";

    @Test
    @Tag("R-159")
    void a_term_is_prolonged_once_while_it_runs_and_no_longer_than_the_law_allows() {
        Appeal late = of(AppealKind.STAFF_COMPLAINT, Optional.empty());
        assertThatThrownBy(() -> late.prolong(DUE.plusDays(16), LONGEST, "експертиза", BEGIN, CLERK))
                .hasMessage("error.appeal.without.day");
        Appeal passed = of(AppealKind.STAFF_COMPLAINT, Optional.empty());
        assertThatThrownBy(() -> passed.prolong(
                        DUE.plusDays(3), LONGEST, "експертиза", Instant.parse("2026-12-09T09:00:00Z"), CLERK))
                .hasMessage("error.appeal.passedAlready");
        Appeal never = of(AppealKind.PERSONAL_DATA_REQUEST, Optional.empty());
        assertThatThrownBy(() -> never.prolong(DUE.plusDays(3), Optional.empty(), "обсяг", BEGIN, CLERK))
                .hasMessage("error.appeal.neverProlonged");

        Appeal appeal = of(AppealKind.STAFF_COMPLAINT, Optional.empty());
        appeal.prolong(DUE.plusDays(10), LONGEST, "експертиза", BEGIN, CLERK);

        assertThat(appeal.term().dueOn()).isEqualTo(DUE.plusDays(10));
        assertThat(appeal.term().actBy()).isEqualTo(DUE.plusDays(10));
        assertThatThrownBy(() -> appeal.prolong(DUE.plusDays(15), LONGEST, "ще раз", BEGIN, CLERK))
                .hasMessage("error.appeal.prolongedBefore");
    }

    @Test
    @Tag("R-155")
    void what_another_body_considers_is_to_be_passed_on_first_and_then_answered() {
        Appeal appeal = of(AppealKind.RESULT_COMPLAINT, Optional.of(LocalDate.of(2026, 11, 24)));
        assertThat(appeal.term().actBy()).isEqualTo(LocalDate.of(2026, 11, 24));

        appeal.transfer(ConsideringBody.PROVIDER, "Управління соціального захисту", BEGIN, CLERK);
        assertThat(appeal.term().actBy()).isEqualTo(DUE);
        assertThat(appeal.state()).isEqualTo(AppealState.TRANSFERRED);

        appeal.answer("Рішення скасовано", "", BEGIN, CLERK);
        assertThat(appeal.state()).isEqualTo(AppealState.ANSWERED);
    }

    @Test
    @Tag("R-165")
    void its_days_are_warned_of_until_it_is_answered() {
        Appeal appeal = of(AppealKind.PROPOSAL, Optional.empty());
        Instant late = Instant.parse("2026-12-09T09:00:00Z");

        assertThat(appeal.climb(BEGIN.plusSeconds(60))).isEmpty();
        assertThat(appeal.climb(late)).containsExactly(EscalationStep.values());
        appeal.answer("Зробимо", "", late, CLERK);
        assertThat(appeal.climb(late)).isEmpty();
    }

    @Test
    void what_is_over_is_not_moved_any_more() {
        Appeal appeal = of(AppealKind.PROPOSAL, Optional.empty());
        appeal.answer("Зробимо", "", BEGIN, CLERK);

        assertThatThrownBy(() -> appeal.transfer(ConsideringBody.PROVIDER, "Рада", BEGIN, CLERK))
                .hasMessage("error.appeal.notNow");
        appeal.close("Лавку поставлено", BEGIN, CLERK);
        assertThatThrownBy(() -> appeal.answer("Ще раз", "", BEGIN, CLERK)).hasMessage("error.appeal.notNow");
        assertThat(appeal.entries())
                .extracting(AppealEntry::move)
                .containsExactly(AppealMove.REGISTER, AppealMove.ANSWER, AppealMove.CLOSE);
    }

    @Test
    @Tag("R-201")
    void who_holds_the_code_is_told_the_progress_and_nothing_of_who_filed_it() {
        Appeal appeal = of(AppealKind.PROPOSAL, Optional.empty());
        appeal.describe(new Description(true, false, null, "", ""), BEGIN, CLERK);
        appeal.prolong(DUE.plusDays(10), LONGEST, "потрібна перевірка", BEGIN, CLERK);
        appeal.answer("Зробимо", "", BEGIN, CLERK);

        AppealProgress progress = AppealProgress.of(appeal);

        assertThat(progress.steps())
                .extracting(AppealProgress.Step::move)
                .containsExactly(AppealMove.REGISTER, AppealMove.PROLONG, AppealMove.ANSWER);
        assertThat(progress.steps()).extracting(AppealProgress.Step::reason).contains("потрібна перевірка");
        assertThat(progress.answer()).as("it goes by e-mail").isEmpty();
        assertThat(progress.toString()).doesNotContain("Шевченко", CLERK, "лавк");
    }

    private static Appeal of(AppealKind kind, Optional<LocalDate> passBy) {
        FiledAppeal filed = new FiledAppeal(
                UUID.randomUUID(),
                "kyiv",
                kind,
                AppealChannel.WEB,
                Appellant.typed("Шевченко Ганна", "м. Київ", "", "hanna@cnap.test", "uk"),
                AnswerWay.EMAIL,
                Matter.typed("Поставте лавку", "", "", false, ""),
                List.of());
        Appeal appeal = new Appeal(filed, AppealNumber.of(kind, 2026, 1), new CodeSeed("", ""));
        appeal.begin(kind.regime().body(), new AppealTerm(BEGIN, DUE, passBy), "");
        return appeal;
    }
}
