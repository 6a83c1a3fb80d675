package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.control.ReadingDeadlines;
import ua.cnap.portal.duty.Appointment;
import ua.cnap.portal.duty.ControlSubject;
import ua.cnap.portal.duty.DistributingDuties;
import ua.cnap.portal.duty.DutyBook;
import ua.cnap.portal.duty.DutyRefused;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.escalation.WorkingTasks;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.ReadingJournal;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.provider.AskingProvider;
import ua.cnap.portal.transfer.KeepingRegisters;
import ua.cnap.portal.transfer.RegisterSummary;

/** Who may do what in which unit of a centre, and the head's power over it. */
class DutyIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String ORDER = "наказ від 20.11.2026 № 15";
    private static final Map<Particular, String> SHOWN =
            Map.of(Particular.PERSON, "Шевченко Ганна Іванівна", Particular.DOCUMENT, "паспорт 001234567");

    @EJB(lookup = EJB + "DistributingDuties!ua.cnap.portal.duty.DistributingDuties")
    DistributingDuties duties;

    @EJB(lookup = EJB + "ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @EJB(lookup = EJB + "ReadingJournal!ua.cnap.portal.journal.ReadingJournal")
    ReadingJournal journal;

    @EJB(lookup = EJB + "ReadingDeadlines!ua.cnap.portal.control.ReadingDeadlines")
    ReadingDeadlines terms;

    @EJB(lookup = EJB + "AskingProvider!ua.cnap.portal.provider.AskingProvider")
    AskingProvider asking;

    @EJB(lookup = EJB + "KeepingRegisters!ua.cnap.portal.transfer.KeepingRegisters")
    KeepingRegisters keeping;

    @EJB(lookup = EJB + "WorkingTasks!ua.cnap.portal.escalation.WorkingTasks")
    WorkingTasks tasks;

    @Inject
    Counter counter;

    @Inject
    DutyStaff staff;

    @Inject
    Registry registry;

    /** The first day of what is given: still to come when a midnight falls into the test. */
    private final LocalDate tomorrow = LocalDate.now(KyivClock.ZONE).plusDays(1);

    private StaffMember head;

    @BeforeEach
    void open() {
        counter.open();
        head = staff.head();
        book(head).appointments().stream()
                .filter(each -> each.endedAt() == null)
                .forEach(each -> end(head, each));
    }

    @Test
    @Tag("R-072")
    void a_starosta_takes_in_and_hands_out_in_the_own_district_and_does_nothing_else() {
        StaffMember starosta = staff.starosta(DutyStaff.NORTH);
        long id = staff.take(As.STAROSTA, starosta, "STAROSTA");

        assertThat(registry.value("select unit_id from casework_case where id = ?", id))
                .isEqualTo(DutyStaff.NORTH);
        for (CaseMove move : List.of(CaseMove.HAND_OVER, CaseMove.WITHDRAW)) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> move(As.STAROSTA, starosta, id, move, Map.of()));
        }
        makeReady(id);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> move(
                        As.STAROSTA, starosta, id, CaseMove.SEND, Map.of(Particular.TRACK_NUMBER, "0500000000001")));
        assertThat(As.STAROSTA.call(() -> moving.possible(starosta, reading.open(starosta, id, "uk"))))
                .containsExactly(CaseMove.TELL, CaseMove.ISSUE);
        move(As.STAROSTA, starosta, id, CaseMove.ISSUE, SHOWN);

        assertThat(status(id)).isEqualTo(CaseStatus.ISSUED);
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.STAROSTA.call(() -> tasks.open(starosta)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.STAROSTA.call(() -> duties.read(starosta)));
    }

    @Test
    @Tag("R-072")
    @Tag("R-186")
    void cases_of_the_centre_and_of_other_units_are_not_there_for_a_starosta() {
        StaffMember starosta = staff.starosta(DutyStaff.NORTH);
        long own = staff.take(As.STAROSTA, starosta, "STAROSTA");
        long ofCentre = staff.take(As.CLERK, staff.clerk("Коваленко Олена Іванівна"), "COUNTER");
        long ofEast = staff.take(As.CLERK, clerkOfEast(), "COUNTER");

        for (long other : List.of(ofCentre, ofEast)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> As.STAROSTA.call(() -> reading.open(starosta, other, "uk")));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> move(As.STAROSTA, starosta, other, CaseMove.ISSUE, SHOWN));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> As.STAROSTA.call(() -> asking.read(starosta, other)));
            assertThat(As.STAROSTA.call(() -> terms.of(starosta, other))).isEmpty();
        }
        assertThat(listed(As.STAROSTA, starosta)).contains(own).doesNotContain(ofCentre, ofEast);
        assertThat(listed(As.CLERK, staff.clerk("Мельник Тарас Петрович"))).contains(own, ofCentre, ofEast);
    }

    @Test
    @Tag("R-038")
    void an_administrator_of_mobile_response_has_rights_in_the_unit_and_for_the_days_they_are_sent_to() {
        StaffMember sent = staff.worker();
        long inEast = staff.take(As.CLERK, clerkOfEast(), "COUNTER");
        long inCentre = staff.take(As.CLERK, staff.clerk("Коваленко Олена Іванівна"), "COUNTER");
        LocalDate last = tomorrow.plusDays(2);
        appoint(head, sent, StaffRole.MOBILE_RESPONSE, DutyStaff.EAST, Optional.of(last));

        assertHidden(sent, inEast);
        MovedClock.onMorningOf(last, () -> {
            move(As.WORKER, sent, inEast, CaseMove.HAND_OVER, Map.of());
            assertHidden(sent, inCentre);
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> move(As.WORKER, sent, inCentre, CaseMove.HAND_OVER, Map.of()));
            assertThat(listed(As.WORKER, sent)).contains(inEast).doesNotContain(inCentre);
        });
        assertThat(status(inEast)).isEqualTo(CaseStatus.HANDED_OVER);
        MovedClock.onMorningOf(last.plusDays(1), () -> assertHidden(sent, inEast));
    }

    @Test
    @Tag("R-038")
    void rights_in_a_unit_need_a_last_day_a_ground_a_unit_of_the_centre_and_the_head() {
        StaffMember sent = staff.worker();
        Optional<LocalDate> last = Optional.of(tomorrow);

        assertThatExceptionOfType(DutyRefused.class)
                .isThrownBy(() -> appoint(head, sent, StaffRole.MOBILE_RESPONSE, DutyStaff.EAST, Optional.empty()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> appoint(head, sent, StaffRole.MOBILE_RESPONSE, "zdolbuniv-kopytkove", last));
        assertThatExceptionOfType(DutyRefused.class)
                .isThrownBy(() -> appoint(head, sent, StaffRole.HEAD, DutyStaff.EAST, last));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> appoint(
                        staff.clerk("Мельник Тарас Петрович"), sent, StaffRole.MOBILE_RESPONSE, DutyStaff.EAST, last));
        StaffMember unknown = new StaffMember("Ніхто", DutyStaff.CENTRE);
        assertThatExceptionOfType(DutyRefused.class)
                .isThrownBy(() -> appoint(head, unknown, StaffRole.MOBILE_RESPONSE, DutyStaff.EAST, last));
    }

    @Test
    @Tag("R-110")
    void who_carries_packages_of_a_unit_hands_them_over_and_decides_nothing() {
        StaffMember carrier = staff.worker();
        long inEast = staff.take(As.CLERK, clerkOfEast(), "COUNTER");
        appoint(head, carrier, StaffRole.TRANSFER_OFFICER, DutyStaff.EAST, Optional.empty());

        MovedClock.onMorningOf(tomorrow, () -> {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> move(As.WORKER, carrier, inEast, CaseMove.WITHDRAW, Map.of()));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> As.WORKER.call(() -> {
                        asking.ask(carrier, inEast, "Що зі справою?");
                        return inEast;
                    }));
            move(As.WORKER, carrier, inEast, CaseMove.HAND_OVER, Map.of());
        });

        assertThat(status(inEast)).isEqualTo(CaseStatus.HANDED_OVER);
    }

    @Test
    @Tag("R-110")
    @Tag("R-111")
    void who_was_appointed_to_carry_packages_of_the_centre_keeps_its_registers_and_others_find_none() {
        StaffMember worker = staff.worker();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> registersOf(worker));
        appoint(head, worker, StaffRole.TRANSFER_OFFICER, DutyStaff.EAST, Optional.empty());
        StaffMember coordinator = staff.worker();
        appoint(head, coordinator, StaffRole.COORDINATOR, DutyStaff.CENTRE, Optional.empty());

        MovedClock.onMorningOf(tomorrow, () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> registersOf(worker));
            assertThatNoException().isThrownBy(() -> registersOf(coordinator));
        });
    }

    private List<RegisterSummary> registersOf(StaffMember person) {
        return As.WORKER.call(() -> keeping.list(person, tomorrow));
    }

    @Test
    @Tag("R-187")
    void the_duties_of_the_head_pass_for_a_period_and_come_back_by_the_clock() {
        StaffMember acting = staff.clerk("Мельник Тарас Петрович");
        LocalDate last = tomorrow.plusDays(4);
        assertThat(book(acting).mayDirect()).isFalse();

        delegate(head, acting, tomorrow, last);

        MovedClock.onMorningOf(last, () -> {
            assertThat(book(acting).mayDirect()).isTrue();
            assertThat(book(acting).mayDelegate()).isFalse();
            assertThat(book(head).acting().map(Appointment::fullName)).contains(acting.fullName());
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> delegate(acting, staff.clerk("Бондар Ірина"), last, last));
        });
        MovedClock.onMorningOf(
                last.plusDays(1), () -> assertThat(book(acting).mayDirect()).isFalse());
        assertThat(lastDelegation())
                .satisfies(kept -> assertThat(kept.givenBy()).isEqualTo(head.fullName()))
                .satisfies(kept -> assertThat(kept.ground()).isEqualTo(ORDER));
    }

    @Test
    @Tag("R-187")
    void a_delegation_that_is_ended_gives_nothing_more_and_stays_in_the_history() {
        StaffMember acting = staff.clerk("Мельник Тарас Петрович");
        delegate(head, acting, tomorrow, tomorrow.plusDays(4));
        Appointment given = lastDelegation();

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> end(acting, given));
        end(head, given);

        MovedClock.onMorningOf(
                tomorrow, () -> assertThat(book(acting).mayDirect()).isFalse());
        assertThat(lastDelegation().endedBy()).isEqualTo(head.fullName());
        assertThatThrownBy(() -> registry.change("delete from duty_appointment where id = ?", given.id()))
                .hasMessageContaining("only added to");
        assertThatThrownBy(() ->
                        registry.change("update duty_appointment set to_day = to_day + 30 where id = ?", given.id()))
                .hasMessageContaining("only added to");
    }

    @Test
    @Tag("R-187")
    void of_two_delegations_whose_days_meet_the_database_lets_one() {
        StaffMember one = staff.clerk("Мельник Тарас Петрович");
        StaffMember other = staff.clerk("Бондар Ірина Олегівна");

        List<Boolean> given = Together.run(List.of(
                delegating(one, tomorrow, tomorrow.plusDays(3)),
                delegating(other, tomorrow.plusDays(3), tomorrow.plusDays(5))));

        assertThat(given).containsExactlyInAnyOrder(true, false);
        assertThatExceptionOfType(DutyRefused.class)
                .isThrownBy(() -> delegate(head, other, tomorrow, tomorrow.plusDays(9)));
        delegate(head, other, tomorrow.plusDays(10), tomorrow.plusDays(11));
    }

    @Test
    @Tag("R-187")
    void a_delegation_that_begins_in_the_past_or_ends_before_it_begins_is_refused() {
        StaffMember acting = staff.clerk("Мельник Тарас Петрович");

        assertThatExceptionOfType(DutyRefused.class)
                .isThrownBy(() -> delegate(head, acting, tomorrow.minusDays(3), tomorrow));
        assertThatExceptionOfType(DutyRefused.class)
                .isThrownBy(() -> delegate(head, acting, tomorrow.plusDays(1), tomorrow));
        assertThatExceptionOfType(DutyRefused.class)
                .isThrownBy(() -> delegate(head, acting, tomorrow, tomorrow.plusYears(2)));
        assertThatExceptionOfType(DutyRefused.class).isThrownBy(() -> delegate(head, head, tomorrow, tomorrow));
    }

    @Test
    @Tag("R-188")
    void only_who_directs_the_centre_distributes_control_and_an_earlier_decision_stays_in_the_history() {
        StaffMember first = staff.clerk("Коваленко Олена Іванівна");
        StaffMember second = staff.clerk("Мельник Тарас Петрович");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> control(first, Counter.SERVICE, first));

        control(head, Counter.SERVICE, first);
        control(head, Counter.SERVICE, second);

        assertThat(book(head).distribution())
                .filteredOn(duty -> duty.subjectId().equals(Counter.SERVICE))
                .singleElement()
                .satisfies(duty -> assertThat(duty.login()).isEqualTo(second.login()));
        assertThat(book(head).formerDistribution())
                .anySatisfy(duty -> assertThat(duty.login()).isEqualTo(first.login()));
        assertThatExceptionOfType(DutyRefused.class).isThrownBy(() -> control(head, "00-00", first));
    }

    @Test
    void the_list_of_the_people_of_a_centre_asks_the_database_as_often_for_many_as_for_few() {
        StaffMember head = staff.head();
        long few = Statements.leastOf(() -> As.CLERK.call(() -> duties.read(head)));

        IntStream.range(0, 40).forEach(each -> staff.worker());

        assertThat(Statements.leastOf(() -> As.CLERK.call(() -> duties.read(head))))
                .isLessThanOrEqualTo(few);
    }

    private StaffMember clerkOfEast() {
        return staff.clerkOf(DutyStaff.EAST);
    }

    private void assertHidden(StaffMember worker, long id) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.WORKER.call(() -> reading.open(worker, id, "uk")));
    }

    private Callable<Boolean> delegating(StaffMember acting, LocalDate from, LocalDate to) {
        return () -> {
            try {
                delegate(head, acting, from, to);
                return true;
            } catch (DutyRefused overlaps) {
                return false;
            }
        };
    }

    private void delegate(StaffMember by, StaffMember acting, LocalDate from, LocalDate to) {
        As.CLERK.call(() -> {
            duties.delegate(by, acting.login(), from, to, ORDER);
            return acting;
        });
    }

    private void appoint(StaffMember by, StaffMember person, StaffRole role, String unit, Optional<LocalDate> last) {
        As.CLERK.call(() -> {
            duties.appoint(by, person.login(), role, unit, tomorrow, last, ORDER);
            return person;
        });
    }

    private void control(StaffMember by, String service, StaffMember person) {
        As.CLERK.call(() -> {
            duties.control(by, ControlSubject.SERVICE, service, person.login());
            return person;
        });
    }

    private void end(StaffMember by, Appointment given) {
        As.CLERK.call(() -> {
            duties.end(by, given.id());
            return given;
        });
    }

    private DutyBook book(StaffMember reader) {
        return As.CLERK.call(() -> duties.read(reader));
    }

    private Appointment lastDelegation() {
        return book(head).delegations().stream()
                .max(Comparator.comparing(Appointment::id))
                .orElseThrow();
    }

    private List<Long> listed(As role, StaffMember reader) {
        return role.call(() -> journal.read(reader, JournalQuery.all())).stream()
                .map(JournalEntry::id)
                .toList();
    }

    private void makeReady(long id) {
        move(As.CLERK, head, id, CaseMove.HAND_OVER, Map.of());
        move(As.CLERK, head, id, CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        move(As.CLERK, head, id, CaseMove.TAKE_RESULT, Map.of());
    }

    private void move(As role, StaffMember clerk, long id, CaseMove move, Map<Particular, String> said) {
        role.call(() -> {
            moving.moveAsItStands(clerk, id, move, said);
            return id;
        });
    }

    private CaseStatus status(long id) {
        return As.CLERK.call(() -> reading.open(head, id, "uk")).status();
    }
}
