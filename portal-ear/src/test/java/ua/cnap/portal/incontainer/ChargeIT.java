package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseOutcome;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.charge.CaseCharge;
import ua.cnap.portal.charge.ChargeRefused;
import ua.cnap.portal.charge.ClaimingCase;
import ua.cnap.portal.charge.HeldByAnother;
import ua.cnap.portal.duty.ControlSubject;
import ua.cnap.portal.duty.DistributingDuties;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.journal.ChargingListedCases;
import ua.cnap.portal.journal.FilterRefused;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.journal.JournalOrder;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.MovingListedCases;
import ua.cnap.portal.journal.ReadingJournal;
import ua.cnap.portal.journal.SavedFilter;
import ua.cnap.portal.journal.SavingFilters;
import ua.cnap.portal.journal.Worklist;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;

/** Who controls a case, who has it in hands, and the lists that follow from it. */
class ChargeIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";

    @EJB(lookup = EJB + "ClaimingCase!ua.cnap.portal.charge.ClaimingCase")
    ClaimingCase claiming;

    @EJB(lookup = EJB + "ChargingListedCases!ua.cnap.portal.journal.ChargingListedCases")
    ChargingListedCases charging;

    @EJB(lookup = EJB + "MovingListedCases!ua.cnap.portal.journal.MovingListedCases")
    MovingListedCases listed;

    @EJB(lookup = EJB + "DistributingDuties!ua.cnap.portal.duty.DistributingDuties")
    DistributingDuties duties;

    @EJB(lookup = EJB + "ReadingJournal!ua.cnap.portal.journal.ReadingJournal")
    ReadingJournal journal;

    @EJB(lookup = EJB + "SavingFilters!ua.cnap.portal.journal.SavingFilters")
    SavingFilters saving;

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @Inject
    Counter counter;

    @Inject
    DutyStaff staff;

    @Inject
    Registry registry;

    private StaffMember head;
    private StaffMember clerk;
    private StaffMember colleague;

    @BeforeEach
    void open() {
        counter.open();
        head = staff.head();
        clerk = staff.clerk("Коваленко Олена Іванівна");
        colleague = staff.clerk("Мельник Тарас Петрович");
        act(() -> duties.endControl(head, ControlSubject.SERVICE, Counter.SERVICE));
    }

    @Test
    @Tag("R-124")
    @Tag("R-188")
    void a_new_case_is_controlled_by_whom_the_head_gave_its_service() {
        act(() -> duties.control(head, ControlSubject.SERVICE, Counter.SERVICE, colleague.login()));
        long id = taken();
        act(() -> duties.endControl(head, ControlSubject.SERVICE, Counter.SERVICE));

        assertThat(charge(id).flatMap(CaseCharge::controller)).contains(colleague.fullName());
        assertThat(list(colleague, Worklist.MINE)).containsExactly(id);
        assertThat(list(clerk, Worklist.MINE)).isEmpty();
        assertThat(registry.column("select action from charge_entry where case_id = ?", id))
                .containsExactly("CONTROL_GIVEN");
    }

    @Test
    @Tag("R-124")
    void where_nothing_is_distributed_who_took_the_package_controls_its_case() {
        StaffMember only = staff.clerk("Єдина " + UUID.randomUUID());

        long id = staff.take(As.CLERK, only, "COUNTER");

        assertThat(list(only, Worklist.MINE)).containsExactly(id);
    }

    @Test
    void of_two_clerks_who_claim_a_case_at_the_same_instant_the_second_reads_who_has_it() {
        List<String> readings = new ArrayList<>();
        for (int turn = 0; turn < 5; turn++) {
            long id = taken();

            List<Optional<HeldByAnother>> answers = Together.run(List.of(claims(clerk, id), claims(colleague, id)));

            assertThat(answers.stream().filter(Optional::isEmpty)).hasSize(1);
            HeldByAnother refused =
                    answers.stream().flatMap(Optional::stream).findFirst().orElseThrow();
            assertThat(charge(id).flatMap(CaseCharge::holder))
                    .contains((String) refused.arguments().get(0));
            readings.add(
                    registry.value("select count(*) from charge_entry where case_id = ? and action = 'CLAIMED'", id));
        }
        assertThat(readings).containsOnly("1");
    }

    @Test
    @Tag("R-107")
    void of_many_cases_those_that_somebody_else_has_are_moved_only_when_that_was_agreed() {
        long free = taken();
        long mine = taken();
        long others = taken();
        act(() -> claiming.claim(clerk, mine));
        act(() -> claiming.claim(colleague, others));

        List<CaseOutcome> outcomes = handOver(List.of(free, mine, others), false);
        assertThat(outcomes).extracting(outcome -> outcome.refusal().isEmpty()).containsExactly(true, true, false);
        assertThat(outcomes.get(2).refusal()).hasValueSatisfying(warning -> {
            assertThat(warning).isInstanceOf(HeldByAnother.class).hasMessage("error.charge.warning");
            assertThat(warning.arguments()).startsWith(colleague.fullName());
        });
        assertThat(registry.value("select status from casework_case where id = ?", others))
                .isEqualTo("REGISTERED");

        assertThat(handOver(List.of(others), true))
                .extracting(outcome -> outcome.refusal().isEmpty())
                .containsExactly(true);
        assertThat(registry.value("select status from casework_case where id = ?", others))
                .isEqualTo("HANDED_OVER");
    }

    private List<CaseOutcome> handOver(List<Long> cases, boolean agreed) {
        return As.CLERK.call(() -> listed.move(clerk, cases, CaseMove.HAND_OVER, Map.of(), agreed));
    }

    @Test
    void a_claimed_case_is_in_the_list_of_its_holder_until_it_is_left_or_closed() {
        long left = taken();
        long closed = taken();
        act(() -> claiming.claim(clerk, left));
        act(() -> claiming.claim(clerk, left));
        act(() -> claiming.claim(clerk, closed));
        assertThat(list(clerk, Worklist.MINE)).containsExactlyInAnyOrder(left, closed);
        assertThat(list(clerk, Worklist.FREE)).doesNotContain(left, closed);

        assertThatExceptionOfType(HeldByAnother.class).isThrownBy(() -> act(() -> claiming.release(colleague, left)));
        act(() -> claiming.release(clerk, left));
        act(() -> moving.moveAsItStands(clerk, closed, CaseMove.WITHDRAW, Map.of()));

        assertThat(list(clerk, Worklist.MINE)).isEmpty();
        assertThat(list(clerk, Worklist.FREE)).contains(left).doesNotContain(closed);
        assertThatExceptionOfType(ChargeRefused.class).isThrownBy(() -> act(() -> claiming.release(clerk, left)));
        assertThatExceptionOfType(ChargeRefused.class).isThrownBy(() -> act(() -> claiming.claim(clerk, closed)));
        assertThat(As.CLERK.call(() -> claiming.entries(head, left)))
                .extracting(entry -> entry.action().name())
                .startsWith("RELEASED", "CLAIMED");
    }

    @Test
    @Tag("R-188")
    void the_head_gives_chosen_cases_to_a_clerk_and_reads_what_became_of_each() {
        long free = taken();
        long held = taken();
        long closed = taken();
        act(() -> claiming.claim(clerk, held));
        act(() -> moving.moveAsItStands(clerk, closed, CaseMove.WITHDRAW, Map.of()));
        long elsewhere = staff.take(As.CLERK, new StaffMember("Бондар Ірина Олегівна", "it-channels"), "COUNTER");

        List<CaseOutcome> outcomes =
                As.CLERK.call(() -> charging.assign(head, List.of(free, held, closed, elsewhere), colleague.login()));

        assertThat(outcomes)
                .extracting(outcome ->
                        outcome.refusal().map(BusinessException::messageKey).orElse("done"))
                .containsExactly("done", "done", "error.charge.closed", new NotFound().messageKey());
        assertThat(list(colleague, Worklist.MINE)).containsExactlyInAnyOrder(free, held);
        assertThat(charge(held).flatMap(CaseCharge::holder)).contains(colleague.fullName());
    }

    @Test
    @Tag("R-186")
    void who_is_not_the_head_gives_cases_to_nobody_and_nobody_gets_cases_they_may_not_lead() {
        long id = taken();

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> act(() -> claiming.assign(clerk, id, colleague.login())));
        assertThatExceptionOfType(ChargeRefused.class)
                .isThrownBy(
                        () -> act(() -> claiming.assign(head, id, staff.worker().login())));
        assertThatExceptionOfType(ChargeRefused.class).isThrownBy(() -> act(() -> claiming.assign(head, id, "nobody")));
        assertThat(As.CLERK.call(() -> claiming.assignees(clerk))).isEmpty();
        StaffMember starosta = staff.starosta(DutyStaff.NORTH);
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.STAROSTA.call(() -> {
                    claiming.claim(starosta, id);
                    return id;
                }));
    }

    @Test
    void a_clerk_of_another_centre_neither_claims_a_case_nor_sees_who_has_it() {
        long id = taken();
        act(() -> claiming.claim(clerk, id));
        StaffMember stranger = new StaffMember("Бондар Ірина Олегівна", "it-formats");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> act(() -> claiming.claim(stranger, id)));
        assertThat(As.CLERK.call(() -> claiming.find(stranger, id))).isEmpty();
        assertThat(As.CLERK.call(() -> claiming.entries(stranger, id))).isEmpty();
        assertThat(As.CLERK.call(() -> claiming.of(stranger, List.of(id)))).isEmpty();
    }

    @Test
    void the_log_of_who_was_in_charge_cannot_be_changed() {
        long id = taken();
        act(() -> claiming.claim(clerk, id));

        assertThatThrownBy(() -> registry.change("update charge_entry set person = 'інша' where case_id = ?", id))
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> registry.change("delete from charge_entry where case_id = ?", id))
                .hasMessageContaining("only added to");
    }

    @Test
    void the_lists_of_a_clerk_and_of_a_unit_ask_the_same_of_the_database_however_many_cases_there_are() {
        act(() -> claiming.claim(clerk, taken()));
        long few = Statements.leastOf(() -> readPage(clerk));
        for (int i = 0; i < 10; i++) {
            act(() -> claiming.claim(clerk, taken()));
        }

        assertThat(Statements.leastOf(() -> readPage(clerk))).isEqualTo(few);
        assertThat(list(clerk, Worklist.MINE)).hasSize(11);
    }

    @Test
    @Tag("R-110")
    void the_list_of_a_unit_has_the_cases_that_were_taken_there() {
        StaffMember ofEast = staff.clerkOf(DutyStaff.EAST);
        long here = staff.take(As.CLERK, ofEast, "COUNTER");
        long inCentre = taken();

        assertThat(list(ofEast, Worklist.MY_UNIT)).contains(here).doesNotContain(inCentre);
        assertThat(list(clerk, Worklist.MY_UNIT)).contains(inCentre).doesNotContain(here);
    }

    @Test
    void filters_are_kept_under_their_names_by_each_clerk_for_themselves() {
        act(() -> saving.save(clerk, " Субсидії  ", "Шевченко", "list=OVERDUE"));
        act(() -> saving.save(clerk, "Субсидії", "", "list=DUE_SOON"));

        List<SavedFilter> kept = As.CLERK.call(() -> saving.of(clerk));
        assertThat(kept).singleElement().satisfies(filter -> {
            assertThat(filter.filters()).isEqualTo("list=DUE_SOON");
            assertThat(filter.words()).isEmpty();
        });
        assertThat(As.CLERK.call(() -> saving.of(colleague))).isEmpty();
        long id = kept.get(0).id();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.CLERK.call(() -> saving.get(colleague, id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> act(() -> saving.remove(colleague, id)));
        act(() -> saving.remove(clerk, id));
        assertThat(As.CLERK.call(() -> saving.of(clerk))).isEmpty();
    }

    @Test
    void more_filters_than_twenty_and_one_without_a_name_are_refused() {
        for (int i = 0; i < SavingFilters.MOST; i++) {
            String name = "Відбір " + i;
            act(() -> saving.save(clerk, name, "", "list=OVERDUE"));
        }

        assertThatExceptionOfType(FilterRefused.class)
                .isThrownBy(() -> act(() -> saving.save(clerk, "Ще один", "", "")));
        act(() -> saving.save(clerk, "Відбір 3", "", "list=READY"));
        assertThatExceptionOfType(FilterRefused.class)
                .isThrownBy(() -> act(() -> saving.save(colleague, "  ", "", "")));
    }

    private void readPage(StaffMember reader) {
        As.CLERK.call(() -> claiming.of(reader, list(reader, Worklist.MINE)));
    }

    private Callable<Optional<HeldByAnother>> claims(StaffMember who, long id) {
        return () -> {
            try {
                act(() -> claiming.claim(who, id));
                return Optional.empty();
            } catch (HeldByAnother held) {
                return Optional.of(held);
            }
        };
    }

    private long taken() {
        return staff.take(As.CLERK, head, "COUNTER");
    }

    private Optional<CaseCharge> charge(long id) {
        return As.CLERK.call(() -> claiming.find(head, id));
    }

    private List<Long> list(StaffMember reader, Worklist worklist) {
        JournalQuery query = new JournalQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(worklist),
                Optional.empty(),
                Optional.empty(),
                JournalOrder.NEWEST,
                1);
        return As.CLERK.call(() -> journal.read(reader, query)).stream()
                .map(JournalEntry::id)
                .toList();
    }

    private static void act(Runnable work) {
        As.CLERK.call(() -> {
            work.run();
            return true;
        });
    }
}
