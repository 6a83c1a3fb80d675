package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.cabinet.ReadingResults;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.PackageDocument;
import ua.cnap.portal.control.Basis;
import ua.cnap.portal.control.DeadlineKind;
import ua.cnap.portal.control.DeadlineState;
import ua.cnap.portal.control.EscalationStep;
import ua.cnap.portal.escalation.Addressee;
import ua.cnap.portal.escalation.TaskLine;
import ua.cnap.portal.escalation.Violation;
import ua.cnap.portal.escalation.WorkingTasks;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.journal.JournalOrder;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.ReadingJournal;
import ua.cnap.portal.journal.Worklist;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.routing.KeepingMeetings;

/** What the portal does by itself as terms run out: warns, reports, waits for a meeting, lets silence consent. */
class EscalationIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final StaffMember STRANGER = new StaffMember("Бондар Ірина Олегівна", "it-formats");

    @EJB(lookup = EJB + "WorkingTasks!ua.cnap.portal.escalation.WorkingTasks")
    WorkingTasks tasks;

    @EJB(lookup = EJB + "ReadingJournal!ua.cnap.portal.journal.ReadingJournal")
    ReadingJournal journal;

    @EJB(lookup = EJB + "KeepingMeetings!ua.cnap.portal.routing.KeepingMeetings")
    KeepingMeetings meetings;

    @EJB(lookup = EJB + "ReadingResults!ua.cnap.portal.cabinet.ReadingResults")
    ReadingResults results;

    @Inject
    ControlledCase cases;

    @Inject
    Registry registry;

    @BeforeEach
    void open() {
        cases.open();
    }

    @Test
    @Tag("R-124")
    void a_term_is_warned_of_before_it_ends_and_the_task_is_gone_when_it_is_met() {
        long id = cases.inWork(Counter.SERVICE);

        MovedClock.onMorningOf(dueOn(id, DeadlineKind.DECISION), () -> {
            cases.control();

            assertThat(steps(id, DeadlineKind.DECISION)).containsExactlyInAnyOrder("HALF", "MOST", "LAST");
            assertThat(tasks(id)).singleElement().satisfies(task -> {
                assertThat(task.addressee()).isEqualTo(Addressee.ADMINISTRATOR);
                assertThat(task.step()).isEqualTo(EscalationStep.LAST);
            });
            cases.move(id, CaseMove.TAKE_RESULT);
        });
        assertThat(tasks(id)).noneMatch(task -> task.kind() == DeadlineKind.DECISION);
    }

    @Test
    @Tag("R-125")
    @Tag("R-126")
    @Tag("R-129")
    void of_many_servers_at_once_each_step_is_made_once_and_everybody_is_told_once_of_a_violation() {
        long id = cases.inWork(Counter.SERVICE);

        MovedClock.onMorningOf(dueOn(id, DeadlineKind.DECISION).plusDays(2), () -> {
            Together.run(Collections.<Callable<Boolean>>nCopies(6, () -> {
                cases.control();
                return true;
            }));

            assertThat(steps(id, DeadlineKind.DECISION)).containsExactlyInAnyOrder("HALF", "MOST", "LAST", "LATE");
            assertThat(tasks(id))
                    .filteredOn(task -> task.kind() == DeadlineKind.DECISION)
                    .extracting(TaskLine::addressee)
                    .containsExactlyInAnyOrder(Addressee.ADMINISTRATOR, Addressee.HEAD, Addressee.DEPUTY_MAYOR);
            assertThat(registry.column(
                            "select recipient from notification_letter where kind = 'TERM' and case_id = ?", id))
                    .containsExactly("head@cnap.test");
            assertThat(violations(id)).singleElement().satisfies(violation -> {
                assertThat(violation.kind()).isEqualTo(DeadlineKind.DECISION);
                assertThat(violation.days()).isEqualTo(2);
            });
        });
    }

    @Test
    void a_task_is_done_by_a_clerk_of_its_centre_only() {
        long id = cases.registered(Counter.SERVICE);
        MovedClock.onMorningOf(dueOn(id, DeadlineKind.HANDOVER).plusDays(1), () -> {
            cases.control();
        });
        long task = tasks(id).get(0).id();

        assertThatThrownBy(() -> done(STRANGER, task)).isInstanceOf(NotFound.class);
        done(ControlledCase.HEAD, task);

        assertThat(tasks(id)).noneMatch(open -> open.id() == task);
    }

    @Test
    @Tag("R-115")
    void a_collegial_decision_past_its_term_waits_for_the_first_meeting_after_it_and_is_nobodys_violation() {
        long id = cases.inWork("77-12");
        LocalDate ended = dueOn(id, DeadlineKind.DECISION);

        MovedClock.onMorningOf(ended.plusDays(1), () -> {
            cases.control();
            assertThat(decision(id).dueOn()).isNull();
            assertThat(cases.dossier(id).terms().dueRule())
                    .startsWith("Очікує засідання")
                    .contains("не оголошено");

            As.CLERK.call(() -> {
                meetings.enter(ControlledCase.CLERK, "exec", ended.plusDays(9), 1);
                return id;
            });
            assertThat(decision(id).basis()).isEqualTo(Basis.MEETING);
            assertThat(decision(id).dueOn()).isEqualTo(ended.plusDays(9));
            assertThat(decision(id).overdue()).isFalse();
            assertThat(cases.dossier(id).terms().dueOn()).isEqualTo(ended.plusDays(9));
            assertThat(violations(id)).isEmpty();
            assertThat(cases.dossier(id).status()).isEqualTo(CaseStatus.IN_WORK);
        });
        MovedClock.onMorningOf(ended.plusDays(10), () -> {
            cases.control();
            assertThat(violations(id)).extracting(Violation::kind).containsExactly(DeadlineKind.DECISION);
        });
    }

    @Test
    void silence_consents_once_ten_working_days_after_the_term_with_a_certificate_for_the_applicant() {
        long id = cases.inWork("77-11");
        LocalDate silentUntil = dueOn(id, DeadlineKind.SILENCE);

        MovedClock.onMorningOf(silentUntil, () -> {
            cases.control();
            assertThat(cases.dossier(id).status()).isEqualTo(CaseStatus.IN_WORK);
            assertThat(tasks(id))
                    .filteredOn(task -> task.kind() == DeadlineKind.SILENCE)
                    .extracting(TaskLine::addressee)
                    .containsExactlyInAnyOrder(Addressee.ADMINISTRATOR, Addressee.HEAD);
        });
        MovedClock.onMorningOf(silentUntil.plusDays(1), () -> {
            Together.run(Collections.<Callable<Boolean>>nCopies(4, () -> {
                cases.control();
                return true;
            }));
        });

        assertThat(cases.dossier(id).status()).isEqualTo(CaseStatus.TACIT_CONSENT);
        assertThat(cases.dossier(id).documents())
                .filteredOn(document -> document.kind() == DocumentKind.CONSENT_CERTIFICATE)
                .extracting(PackageDocument::fileName)
                .containsExactly("dovidka-movchazna-zghoda.pdf");
        assertThat(registry.count(
                        "select count(*) from notification_letter where kind = 'CONSENT' and case_id = ?", id))
                .isOne();
        assertThat(cases.terms(id)).allMatch(term -> term.metAt() != null);
        UUID application = UUID.fromString(registry.value("select application_id from casework_case where id = ?", id));
        assertThat(As.CITIZEN
                        .call(() -> results.download(DemoPeople.CITIZEN, application, 1))
                        .content())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void silence_does_not_consent_while_the_term_stands_still_or_when_the_signature_is_invalid() {
        long stopped = cases.inWork("77-11");
        long defect = cases.inWork("77-11");
        LocalDate silentUntil = dueOn(defect, DeadlineKind.SILENCE);
        cases.move(stopped, CaseMove.PAUSE);
        registry.change("update casework_case set signature_state = 'DEFECT' where id = ?", defect);

        MovedClock.onMorningOf(silentUntil.plusDays(1), () -> {
            cases.control();
        });

        assertThat(cases.dossier(stopped).status()).isEqualTo(CaseStatus.PAUSED);
        assertThat(cases.dossier(defect).status()).isEqualTo(CaseStatus.IN_WORK);
    }

    @Test
    @Tag("R-139")
    void a_result_that_nobody_took_for_two_months_is_listed_and_asked_to_be_posted() {
        long id = cases.inWork(Counter.SERVICE);
        cases.move(id, CaseMove.TAKE_RESULT);
        LocalDate until = dueOn(id, DeadlineKind.COLLECTION);

        MovedClock.onMorningOf(until.plusDays(1), () -> {
            cases.control();

            assertThat(unclaimed()).contains(id);
            assertThat(violations(id)).extracting(Violation::kind).doesNotContain(DeadlineKind.COLLECTION);
        });
    }

    @Test
    @Tag("R-140")
    void a_result_that_nobody_can_be_sent_or_told_of_goes_to_the_archive_after_three_months() {
        long id = cases.inWork(Counter.SERVICE);
        registry.change("update casework_case set applicant_address = '', applicant_email = null where id = ?", id);
        cases.move(id, CaseMove.TAKE_RESULT);
        LocalDate until = dueOn(id, DeadlineKind.KEEPING);
        assertThat(until).isAfter(dueOn(id, DeadlineKind.COLLECTION));

        MovedClock.onMorningOf(until.plusDays(1), () -> {
            cases.control();
            assertThat(tasks(id))
                    .extracting(TaskLine::kind)
                    .contains(DeadlineKind.KEEPING)
                    .doesNotContain(DeadlineKind.COLLECTION);
            cases.move(id, CaseMove.ARCHIVE);
        });
        assertThat(cases.dossier(id).status()).isEqualTo(CaseStatus.ARCHIVED);
        assertThat(tasks(id)).isEmpty();
    }

    private DeadlineState decision(long id) {
        return cases.term(id, DeadlineKind.DECISION);
    }

    private LocalDate dueOn(long id, DeadlineKind kind) {
        return cases.term(id, kind).dueOn();
    }

    private List<String> steps(long id, DeadlineKind kind) {
        return registry.column(
                "select s.step from escalation_step s join control_deadline d on d.id = s.deadline_id"
                        + " where d.case_id = ? and d.kind = ?",
                id,
                kind.name());
    }

    private List<TaskLine> tasks(long id) {
        return As.CLERK.call(() -> tasks.open(ControlledCase.HEAD)).stream()
                .filter(task -> task.caseId() == id)
                .toList();
    }

    private List<Violation> violations(long id) {
        return As.CLERK.call(() -> tasks.violations(ControlledCase.CLERK)).stream()
                .filter(violation -> violation.caseId() == id)
                .toList();
    }

    private List<Long> unclaimed() {
        JournalQuery query = new JournalQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Worklist.UNCLAIMED),
                Optional.empty(),
                Optional.empty(),
                JournalOrder.NEWEST,
                1);
        return As.CLERK.call(() -> journal.read(ControlledCase.CLERK, query)).stream()
                .map(JournalEntry::id)
                .toList();
    }

    private void done(StaffMember clerk, long task) {
        As.CLERK.call(() -> {
            tasks.done(clerk, task);
            return task;
        });
    }
}
