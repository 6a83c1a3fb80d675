package ua.cnap.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.cnap.portal.casework.CaseMove.ARCHIVE;
import static ua.cnap.portal.casework.CaseMove.ARRIVE;
import static ua.cnap.portal.casework.CaseMove.COME_BACK;
import static ua.cnap.portal.casework.CaseMove.CONSENT_BY_SILENCE;
import static ua.cnap.portal.casework.CaseMove.DISPATCH;
import static ua.cnap.portal.casework.CaseMove.EXTEND;
import static ua.cnap.portal.casework.CaseMove.GIVE_HERE;
import static ua.cnap.portal.casework.CaseMove.HAND_OVER;
import static ua.cnap.portal.casework.CaseMove.ISSUE;
import static ua.cnap.portal.casework.CaseMove.KEEP_HERE;
import static ua.cnap.portal.casework.CaseMove.PASS_RECALL;
import static ua.cnap.portal.casework.CaseMove.PAUSE;
import static ua.cnap.portal.casework.CaseMove.RECALL;
import static ua.cnap.portal.casework.CaseMove.RECEIVE;
import static ua.cnap.portal.casework.CaseMove.RETURN_ORIGINALS;
import static ua.cnap.portal.casework.CaseMove.RETURN_TO_CENTRE;
import static ua.cnap.portal.casework.CaseMove.SEND;
import static ua.cnap.portal.casework.CaseMove.TAKE_ORIGINALS;
import static ua.cnap.portal.casework.CaseMove.TAKE_REFUSAL;
import static ua.cnap.portal.casework.CaseMove.TAKE_RESULT;
import static ua.cnap.portal.casework.CaseMove.TELL;
import static ua.cnap.portal.casework.CaseMove.TELL_OF_ORIGINALS;
import static ua.cnap.portal.casework.CaseMove.WITHDRAW;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseMoveTest {
    private static final Map<CaseStatus, CaseMove[]> WAYS = new EnumMap<>(Map.ofEntries(
            way(CaseStatus.REGISTERED),
            way(CaseStatus.HANDED_OVER, HAND_OVER),
            way(CaseStatus.IN_WORK, HAND_OVER, RECEIVE),
            way(CaseStatus.AWAITS_TRANSIT, HAND_OVER, RECEIVE, TAKE_RESULT),
            way(CaseStatus.IN_TRANSIT, HAND_OVER, RECEIVE, TAKE_RESULT, DISPATCH),
            way(CaseStatus.RETURNING, HAND_OVER, RECEIVE, TAKE_RESULT, DISPATCH, ARRIVE, RETURN_TO_CENTRE),
            way(CaseStatus.READY, HAND_OVER, RECEIVE, TAKE_RESULT),
            way(CaseStatus.ISSUED, HAND_OVER, RECEIVE, TAKE_RESULT, ISSUE),
            way(CaseStatus.SENT, HAND_OVER, RECEIVE, TAKE_RESULT, SEND),
            way(CaseStatus.ARCHIVED, HAND_OVER, RECEIVE, TAKE_RESULT, ARCHIVE),
            way(CaseStatus.WITHDRAWN, WITHDRAW),
            way(CaseStatus.RECALLED, HAND_OVER, RECALL),
            way(CaseStatus.RECALL_PASSED, HAND_OVER, RECALL, PASS_RECALL),
            way(CaseStatus.ORIGINALS_CAME, HAND_OVER, RECALL, PASS_RECALL, TAKE_ORIGINALS),
            way(CaseStatus.PAUSED, HAND_OVER, RECEIVE, PAUSE),
            way(CaseStatus.TACIT_CONSENT, CONSENT_BY_SILENCE)));

    private static Map.Entry<CaseStatus, CaseMove[]> way(CaseStatus status, CaseMove... moves) {
        return Map.entry(status, moves);
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void a_case_makes_the_moves_of_its_state_and_no_other(CaseStatus status) {
        for (CaseMove move : CaseMove.values()) {
            CaseFile file = CaseFileFixture.after(
                    isOnTheWay(status) ? CaseFileFixture.collectedAtUnit() : CaseFileFixture.registered(),
                    WAYS.get(status));
            assertThat(file.status()).isEqualTo(status);
            int entries = file.routing().size();
            if (CaseMove.from(status, false).contains(move)) {
                move(file, move, CaseFileFixture.everything());
                assertThat(file.status()).isEqualTo(move.to(status));
                assertThat(file.routing()).hasSize(entries + 1);
            } else {
                assertThatThrownBy(() -> move(file, move, CaseFileFixture.everything()))
                        .isInstanceOf(MoveRefused.class)
                        .hasMessage("error.move." + status);
                assertThat(file.routing()).hasSize(entries);
            }
        }
    }

    private static boolean isOnTheWay(CaseStatus status) {
        return status == CaseStatus.AWAITS_TRANSIT || status == CaseStatus.IN_TRANSIT || status == CaseStatus.RETURNING;
    }

    @Test
    @Tag("R-138")
    void a_result_that_is_collected_at_a_unit_is_ready_only_when_it_has_come_there() {
        CaseFile file = CaseFileFixture.after(CaseFileFixture.collectedAtUnit(), HAND_OVER, RECEIVE, TAKE_RESULT);

        assertThatThrownBy(() -> move(file, ISSUE, CaseFileFixture.everything()))
                .hasMessage("error.move.AWAITS_TRANSIT");
        move(file, DISPATCH, CaseFileFixture.everything());
        assertThatThrownBy(() -> move(file, ISSUE, CaseFileFixture.everything()))
                .hasMessage("error.move.IN_TRANSIT");
        move(file, ARRIVE, CaseFileFixture.everything());
        assertThat(file.status()).isEqualTo(CaseStatus.READY);
    }

    @Test
    @Tag("R-138")
    void a_result_meant_for_a_unit_is_ready_at_once_when_the_applicant_comes_to_the_centre_after_all() {
        CaseFile file =
                CaseFileFixture.after(CaseFileFixture.collectedAtUnit(), HAND_OVER, RECEIVE, TAKE_RESULT, KEEP_HERE);

        assertThat(file.status()).isEqualTo(CaseStatus.READY);
        assertThat(file.terms().collectionUnit()).isEmpty();
    }

    @Test
    @Tag("R-139")
    void a_result_that_nobody_collected_at_the_unit_comes_back_and_is_the_centres_from_then_on() {
        CaseFile file = CaseFileFixture.after(
                CaseFileFixture.collectedAtUnit(), HAND_OVER, RECEIVE, TAKE_RESULT, DISPATCH, ARRIVE);
        assertThat(file.terms().unitWithPackage(file.status())).contains("zdolbuniv-1");

        move(file, RETURN_TO_CENTRE, CaseFileFixture.everything());
        assertThatThrownBy(() -> move(file, ISSUE, CaseFileFixture.everything()))
                .hasMessage("error.move.RETURNING");

        move(file, COME_BACK, CaseFileFixture.everything());
        assertThat(file.status()).isEqualTo(CaseStatus.READY);
        assertThat(file.terms().unitWithPackage(file.status())).isEmpty();
    }

    @Test
    void every_state_is_reached_and_every_state_that_is_not_the_end_is_left() {
        for (CaseStatus status : CaseStatus.values()) {
            assertThat(WAYS).containsKey(status);
            assertThat(CaseMove.from(status, false).isEmpty()).isEqualTo(status.isFinal());
        }
    }

    @Test
    @Tag("R-101")
    @Tag("R-142")
    void a_case_that_the_centre_itself_provides_is_decided_without_a_hand_over_and_no_other_case_is() {
        CaseFile here = CaseFileFixture.providedHere();

        assertThatThrownBy(() -> move(here, HAND_OVER, CaseFileFixture.everything()))
                .hasMessage("error.move.REGISTERED");
        assertThatThrownBy(() -> move(CaseFileFixture.registered(), GIVE_HERE, CaseFileFixture.everything()))
                .hasMessage("error.move.REGISTERED");
        move(here, GIVE_HERE, CaseFileFixture.everything());
        assertThat(here.status()).isEqualTo(CaseStatus.READY);
        assertThat(here.decision()).isEqualTo(Decision.granted());
    }

    @Test
    @Tag("R-095")
    void an_application_is_withdrawn_until_the_decision_and_not_after() {
        assertThat(CaseMove.from(CaseStatus.REGISTERED, false)).contains(WITHDRAW);
        for (CaseStatus undecided : List.of(CaseStatus.HANDED_OVER, CaseStatus.IN_WORK, CaseStatus.PAUSED)) {
            assertThat(CaseMove.from(undecided, false)).contains(RECALL);
        }
        assertThat(CaseMove.from(CaseStatus.READY, false)).doesNotContain(WITHDRAW, RECALL);
    }

    @Test
    @Tag("R-097")
    @Tag("R-098")
    void a_withdrawal_after_the_hand_over_goes_to_the_provider_and_brings_the_originals_back() {
        CaseFile file = CaseFileFixture.after(
                HAND_OVER, RECEIVE, RECALL, PASS_RECALL, TAKE_ORIGINALS, TELL_OF_ORIGINALS, RETURN_ORIGINALS);

        assertThat(file.status()).isEqualTo(CaseStatus.WITHDRAWN);
    }

    @Test
    void a_term_is_stopped_only_on_a_provision_of_law() {
        CaseFile file = CaseFileFixture.after(HAND_OVER, RECEIVE);

        assertThatThrownBy(() -> move(
                        file,
                        PAUSE,
                        new Said(Map.of(Particular.LEGAL_GROUND, "бо так треба", Particular.REASONS, "чекаємо"))))
                .hasMessage("error.move.unreadable.LEGAL_GROUND");
        assertThat(file.status()).isEqualTo(CaseStatus.IN_WORK);
    }

    @Test
    void a_term_is_not_prolonged_to_a_day_that_does_not_exist() {
        CaseFile file = CaseFileFixture.after(HAND_OVER, RECEIVE);
        for (String day : List.of("2026-02-30", "колись", "0000-01-01")) {
            assertThatThrownBy(() -> move(
                            file,
                            EXTEND,
                            new Said(Map.of(
                                    Particular.UNTIL,
                                    day,
                                    Particular.LEGAL_GROUND,
                                    "ст. 42 Закону № 2073-IX",
                                    Particular.REASONS,
                                    "слухання"))))
                    .hasMessage("error.move.unreadable.UNTIL");
        }
    }

    @Test
    @Tag("R-135")
    void a_result_is_handed_out_only_with_the_document_that_was_shown() {
        CaseFile ready = CaseFileFixture.after(HAND_OVER, RECEIVE, TAKE_RESULT);

        assertThatThrownBy(() -> move(ready, ISSUE, new Said(Map.of(Particular.PERSON, "Шевченко Г. П."))))
                .isInstanceOf(MoveRefused.class)
                .hasMessage("error.move.without.DOCUMENT");
        assertThat(ready.status()).isEqualTo(CaseStatus.READY);
    }

    @Test
    @Tag("R-143")
    void a_refusal_without_a_ground_or_without_reasons_is_not_taken() {
        CaseFile decided = CaseFileFixture.after(HAND_OVER, RECEIVE);

        assertThatThrownBy(() -> move(decided, TAKE_REFUSAL, new Said(Map.of(Particular.REASONS, "ст. 9"))))
                .hasMessage("error.move.without.GROUND");
        assertThatThrownBy(() ->
                        move(decided, TAKE_REFUSAL, new Said(Map.of(Particular.GROUND, "подано не всі документи"))))
                .hasMessage("error.move.without.REASONS");
        assertThat(decided.decision()).isNull();
    }

    @Test
    @Tag("R-144")
    void a_refusal_is_kept_with_its_ground_and_reasons() {
        CaseFile decided = CaseFileFixture.after(HAND_OVER, RECEIVE);

        move(
                decided,
                TAKE_REFUSAL,
                new Said(Map.of(Particular.GROUND, "подано не всі документи", Particular.REASONS, "ст. 9, ч. 4")));

        assertThat(decided.decision())
                .isEqualTo(new Decision(Decision.Outcome.REFUSED, "подано не всі документи", "ст. 9, ч. 4"));
        assertThat(decided.lastEntry().details()).isEqualTo("подано не всі документи; ст. 9, ч. 4");
    }

    @Test
    @Tag("R-100")
    void every_entry_of_the_routing_sheet_carries_the_hash_of_the_one_before() {
        List<RoutingEntry> sheet = CaseFileFixture.after(HAND_OVER, RECEIVE, TAKE_RESULT, TELL, ISSUE)
                .routing();

        String previous = "";
        for (int position = 0; position < sheet.size(); position++) {
            RoutingEntry entry = sheet.get(position);
            assertThat(entry.previous()).isEqualTo(previous);
            assertThat(entry.hash())
                    .isEqualTo(RoutingEntry.hash(
                            previous,
                            "zdolbuniv ЗД-2026-00007",
                            position,
                            entry.at(),
                            entry.action().name(),
                            entry.actor(),
                            entry.details()))
                    .hasSize(64);
            previous = entry.hash();
        }
    }

    @Test
    @Tag("R-128")
    void a_clock_that_was_set_back_does_not_put_an_entry_before_the_one_it_follows() {
        CaseFile file = CaseFileFixture.after(HAND_OVER);
        Instant last = file.lastEntry().at();

        file.move(RECEIVE, CaseFileFixture.everything(), "Коваленко Олена Іванівна", last.minusSeconds(86_400));

        assertThat(file.lastEntry().at()).isEqualTo(last);
    }

    private static void move(CaseFile file, CaseMove move, Said said) {
        file.move(move, said, "Коваленко Олена Іванівна", CaseFileFixture.REGISTERED_AT.plusSeconds(90_000));
    }
}
