package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.cabinet.CabinetLine;
import ua.cnap.portal.cabinet.OwnCases;
import ua.cnap.portal.cabinet.ReadingResults;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.OwnCase;
import ua.cnap.portal.casework.PackageDocument;
import ua.cnap.portal.control.DeadlineKind;
import ua.cnap.portal.escalation.Addressee;
import ua.cnap.portal.escalation.TaskLine;
import ua.cnap.portal.escalation.WorkingTasks;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.intake.AttachingScans;
import ua.cnap.portal.intake.ComposingApplication;
import ua.cnap.portal.intake.IntakeForm;
import ua.cnap.portal.intake.Scan;
import ua.cnap.portal.intake.ScanRefused;
import ua.cnap.portal.intake.TakingPackage;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.submission.FileRefused;

/** Who receives a result, and who sees a case that was filed at the counter. */
class HandingOutIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String CARDLESS = "77-21";

    @EJB(lookup = EJB + "ReadingResults!ua.cnap.portal.cabinet.ReadingResults")
    ReadingResults results;

    @EJB(lookup = EJB + "OwnCases!ua.cnap.portal.cabinet.OwnCases")
    OwnCases cabinet;

    @EJB(lookup = EJB + "TakingPackage!ua.cnap.portal.intake.TakingPackage")
    TakingPackage taking;

    @EJB(lookup = EJB + "ComposingApplication!ua.cnap.portal.intake.ComposingApplication")
    ComposingApplication composing;

    @EJB(lookup = EJB + "AttachingScans!ua.cnap.portal.intake.AttachingScans")
    AttachingScans scans;

    @EJB(lookup = EJB + "WorkingTasks!ua.cnap.portal.escalation.WorkingTasks")
    WorkingTasks tasks;

    @Inject
    ControlledCase cases;

    @Inject
    Registry registry;

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "kind", "CITIZEN",
            "code", "3300602269",
            "name", "Шевченко Ганна Іванівна",
            "phone", "0980163513",
            "channel", "COUNTER",
            "notify", "PHONE",
            "deliver", "IN_PERSON",
            "document.0", "COPY"));

    @BeforeEach
    void open() {
        cases.open();
    }

    @Test
    @Tag("R-136")
    @Tag("R-137")
    void who_takes_an_electronic_result_in_the_cabinet_has_received_it_once_with_name_and_time() {
        long id = decided();

        Together.run(Collections.<Callable<byte[]>>nCopies(4, () -> download(DemoPeople.CITIZEN, id)));

        assertThat(cases.dossier(id).status()).isEqualTo(CaseStatus.ISSUED);
        assertThat(received(id)).containsExactly("Шевченко Ганна Іванівна");
        assertThat(registry.value("select issued_at is not null from casework_case where id = ?", id))
                .isEqualTo("t");
        assertThat(cases.terms(id)).allMatch(term -> term.metAt() != null || term.kind() == DeadlineKind.COMPLAINT);
        assertThat(download(DemoPeople.CITIZEN, id)).isNotEmpty();
    }

    @Test
    @Tag("R-137")
    void a_copy_taken_in_the_cabinet_is_noted_and_the_result_still_waits_where_it_is_to_be_collected() {
        long id = decided();
        registry.change("update casework_case set electronic = false where id = ?", id);

        download(DemoPeople.CITIZEN, id);
        download(DemoPeople.CITIZEN, id);

        assertThat(cases.dossier(id).status()).isEqualTo(CaseStatus.READY);
        assertThat(received(id)).containsExactly("Шевченко Ганна Іванівна");
    }

    @Test
    void a_case_from_the_counter_is_seen_in_the_cabinet_by_the_person_whose_document_was_checked_only() {
        long unchecked = take(Counter.SERVICE);
        typed.put("identity", "паспорт 001234567");
        long checked = take(Counter.SERVICE);
        typed.put("channel", "POST");
        long posted = take(Counter.SERVICE);

        UUID address = cabinetAddress(checked);
        assertThat(own(DemoPeople.CITIZEN))
                .extracting(OwnCase::applicationId)
                .contains(address)
                .doesNotContain(cabinetAddress(unchecked), cabinetAddress(posted));
        assertThat(own(DemoPeople.PROPRIETOR))
                .extracting(OwnCase::applicationId)
                .doesNotContain(address);

        assertThat(As.CITIZEN
                        .call(() -> cabinet.open(DemoPeople.CITIZEN, address))
                        .number())
                .isEqualTo(number(checked));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CITIZEN.call(() -> cabinet.open(DemoPeople.PROPRIETOR, address)));
    }

    @Test
    void a_representative_brings_nobody_a_case_into_the_cabinet() {
        typed.put("identity", "паспорт 001234567");
        typed.put("representative.name", "Коваль Ірина Петрівна");
        typed.put("representative.document", "паспорт 002345678");
        typed.put("representative.ground", "PROXY");
        typed.put("representative.number", "НМВ 123456");
        typed.put("representative.issuedOn", "01.03.2026");
        long id = take(Counter.SERVICE);

        assertThat(own(DemoPeople.CITIZEN)).extracting(OwnCase::applicationId).doesNotContain(cabinetAddress(id));
    }

    @Test
    @Tag("R-114")
    void a_service_without_a_card_is_taken_by_its_entry_and_given_within_thirty_days() {
        long id = take(CARDLESS);
        long another = take(CARDLESS);

        LocalDate limit = LocalDate.now(KyivClock.ZONE).plusDays(30);
        assertThat(cases.dossier(id).terms().firstDueOn()).isBetween(limit, limit.plusDays(3));
        assertThat(cases.term(id, DeadlineKind.DECISION).value()).isEqualTo(30);
        assertThat(cases.dossier(id).service().cardVersionId())
                .isEqualTo(cases.dossier(another).service().cardVersionId());
        assertThat(registry.count("select count(*) from catalogue_card_version v join catalogue_service s"
                        + " on s.id = v.service_id where s.code = '77-21' and v.version > 0"))
                .isZero();
        cases.move(id, CaseMove.HAND_OVER);
        cases.move(id, CaseMove.RECEIVE);
        cases.move(id, CaseMove.TAKE_RESULT);
        assertThat(cases.dossier(id).status()).isEqualTo(CaseStatus.READY);
    }

    @Test
    @Tag("R-076")
    void an_application_is_composed_for_a_service_with_a_form_and_its_signed_scan_is_attached_once() {
        IntakeForm form = new IntakeForm(UUID.randomUUID(), Counter.SERVICE, typed);
        assertThat(As.CLERK.call(() -> composing.compose(ControlledCase.CLERK, form)))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        IntakeForm formless = new IntakeForm(UUID.randomUUID(), CARDLESS, typed);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> composing.compose(ControlledCase.CLERK, formless)));

        long id = take(Counter.SERVICE);
        Scan signed = new Scan("заява.pdf", "%PDF-1.7\nпідписано".getBytes(StandardCharsets.UTF_8));
        assertThat(As.CLERK.call(() -> scans.lines(ControlledCase.CLERK, id))).containsExactly("План");
        attach(id, List.of(signed));
        attach(id, List.of(signed));

        assertThat(cases.dossier(id).documents())
                .extracting(PackageDocument::fileName)
                .containsExactly("заява.pdf");
        assertThat(registry.column(
                        "select details from casework_routing_entry where case_id = ? and action = 'SCANS_ATTACHED'",
                        id))
                .containsExactly("План: заява.pdf");
    }

    @Test
    void scans_of_another_type_and_for_a_case_of_another_centre_are_refused() {
        long id = take(Counter.SERVICE);
        Scan program = new Scan("заява.pdf", "MZ програма".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> attach(id, List.of(program)));
        assertThatExceptionOfType(ScanRefused.class).isThrownBy(() -> attach(id, List.of()));
        StaffMember stranger = new StaffMember("Бондар Ірина Олегівна", "it-formats");
        assertThat(As.CLERK.call(() -> scans.lines(stranger, id))).isEmpty();
        assertThat(cases.dossier(id).documents()).isEmpty();
    }

    private void attach(long id, List<Scan> sent) {
        As.CLERK.call(() -> {
            scans.attach(ControlledCase.CLERK, id, 0, sent);
            return id;
        });
    }

    @Test
    @Tag("R-083")
    void an_inventory_that_was_not_sent_in_time_is_asked_of_the_clerk_once_and_reported_to_the_head() {
        typed.put("channel", "POST");
        long id = take(Counter.SERVICE);
        LocalDate due = cases.term(id, DeadlineKind.INVENTORY).dueOn();

        MovedClock.onMorningOf(due.plusDays(1), cases::control);

        assertThat(As.CLERK.call(() -> tasks.open(ControlledCase.HEAD)))
                .filteredOn(task -> task.caseId() == id && task.kind() == DeadlineKind.INVENTORY)
                .extracting(TaskLine::addressee)
                .contains(Addressee.HEAD)
                .doesNotContain(Addressee.ADMINISTRATOR);
        assertThat(registry.count("select count(*) from intake_task where case_id = ? and done_at is null", id))
                .isOne();
    }

    /** A case from the portal with a result that has a document. */
    private long decided() {
        long id = cases.inWork(Counter.SERVICE);
        cases.move(id, CaseMove.TAKE_RESULT);
        registry.change("""
                insert into casework_document (case_id, position, kind, title, file_name, file_id)
                select case_id, position + 100, 'RESULT', 'Довідка', 'dovidka.pdf', file_id
                  from casework_document where case_id = ? and kind = 'APPLICATION'
                """, id);
        registry.change(
                "update casework_document d set position = (select count(*) from casework_document o"
                        + " where o.case_id = d.case_id and o.position < 100) where d.case_id = ? and d.kind = 'RESULT'",
                id);
        return id;
    }

    private byte[] download(SignedInPerson person, long id) {
        UUID application = UUID.fromString(registry.value("select application_id from casework_case where id = ?", id));
        return As.CITIZEN.call(() -> results.download(person, application, 1)).content();
    }

    private List<String> received(long id) {
        return registry.column(
                "select actor from casework_routing_entry where case_id = ? and action = 'TAKEN_ELECTRONICALLY'", id);
    }

    private long take(String service) {
        IntakeForm form = new IntakeForm(UUID.randomUUID(), service, typed);
        long id = As.CLERK
                .call(() -> taking.take(ControlledCase.CLERK, form))
                .orElseThrow(() -> new AssertionError(form.problems().toString()));
        return id;
    }

    private List<OwnCase> own(SignedInPerson person) {
        return As.CITIZEN.call(() -> cabinet.list(person, 1)).rows().stream()
                .map(CabinetLine::filed)
                .toList();
    }

    private UUID cabinetAddress(long id) {
        return UUID.fromString(registry.value("select cabinet_id from intake_package where case_id = ?", id));
    }

    private String number(long id) {
        return registry.value("select number from casework_case where id = ?", id);
    }
}
