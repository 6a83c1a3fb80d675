package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.casework.RoutingEntry;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.intake.AuthorityExpired;
import ua.cnap.portal.intake.FollowingIntake;
import ua.cnap.portal.intake.FormUsedAlready;
import ua.cnap.portal.intake.IntakeForm;
import ua.cnap.portal.intake.IntakeProblem;
import ua.cnap.portal.intake.IntakeTask;
import ua.cnap.portal.intake.ProofMissing;
import ua.cnap.portal.intake.TakingPackage;
import ua.cnap.portal.intake.TaskKind;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.notification.SendingLetters;
import ua.cnap.portal.receipt.CaseReceipt;
import ua.cnap.portal.receipt.PrintingCase;
import ua.cnap.portal.status.TrackingStatus;

class IntakeIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", "it-intake");
    private static final StaffMember STRANGER = new StaffMember("Бондар Ірина Олегівна", "it-formats");

    @EJB(lookup = EJB + "TakingPackage!ua.cnap.portal.intake.TakingPackage")
    TakingPackage taking;

    @EJB(lookup = EJB + "FollowingIntake!ua.cnap.portal.intake.FollowingIntake")
    FollowingIntake following;

    @EJB(lookup = EJB + "PrintingCase!ua.cnap.portal.receipt.PrintingCase")
    PrintingCase printing;

    @EJB(lookup = EJB + "ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @EJB(lookup = EJB + "TrackingStatus!ua.cnap.portal.status.TrackingStatus")
    TrackingStatus tracking;

    @EJB(lookup = EJB + "SendingLetters!ua.cnap.portal.notification.SendingLetters")
    SendingLetters sending;

    @Inject
    Counter counter;

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
        counter.open();
    }

    @Test
    @Tag("R-079")
    @Tag("R-084")
    @Tag("R-201")
    void a_package_from_the_counter_stands_in_the_registry_with_number_code_inventory_and_terms() {
        long id = take();

        CaseDossier file = dossier(id);
        assertThat(file.origin().channel()).isEqualTo(Channel.COUNTER);
        assertThat(file.administrator()).isEqualTo(CLERK.fullName());
        assertThat(file.signature()).isEqualTo(SignatureState.ON_PAPER);
        assertThat(file.inventory()).hasSize(1);
        assertThat(file.terms().notifyBy()).isEqualTo("телефоном: 0980163513");
        assertThat(file.terms().dueOn()).isNotNull();
        CaseReceipt receipt = As.CLERK.call(() -> printing.receipt(CLERK, id));
        assertThat(tracking.track(receipt.code().grouped(), UUID.randomUUID().toString())
                        .progress())
                .isPresent();
        byte[] inventory = As.CLERK.call(() -> printing.inventory(CLERK, id));
        assertThat(new String(inventory, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    @Tag("R-081")
    void the_same_form_sent_twenty_times_at_once_is_one_case() {
        UUID form = UUID.randomUUID();

        List<Long> cases = Together.run(Collections.<Callable<Long>>nCopies(20, () -> take(CLERK, form)));

        assertThat(cases).containsOnly(cases.get(0));
        assertThat(registry.count("select count(*) from status_feedback where case_id = ?", cases.get(0)))
                .isOne();
    }

    @Test
    void a_form_that_became_a_case_registers_no_other_package_and_is_not_found_elsewhere() {
        UUID form = UUID.randomUUID();
        take(CLERK, form);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> take(STRANGER, form));

        typed.put("name", "Коваль Ірина Петрівна");
        typed.put("code", "3074904846");
        assertThatExceptionOfType(FormUsedAlready.class).isThrownBy(() -> take(CLERK, form));
    }

    @Test
    @Tag("R-081")
    void packages_from_counter_and_portal_at_the_same_moment_share_one_gapless_count() {
        StaffMember clerk = new StaffMember("Мельник Тарас Петрович", "it-channels");
        UUID first = counter.draft(DemoPeople.PROPRIETOR, Counter.SERVICE, "it-channels");
        byte[] signature =
                Counter.detached(DemoPeople.key("sole-proprietor"), counter.prepare(DemoPeople.PROPRIETOR, first));
        List<Callable<Long>> works = new ArrayList<>();
        counter.copies(first, 20)
                .forEach(id -> works.add(
                        () -> counter.file(DemoPeople.PROPRIETOR, id, signature).caseId()));
        IntStream.range(0, 20).forEach(i -> works.add(() -> take(clerk, UUID.randomUUID())));
        Collections.shuffle(works, new Random(7));
        long before = registry.count("select count(*) from casework_case where centre_id = 'it-channels'");

        Together.run(works);

        assertThat(registry.column(WholeCases.SEQUENCES, "it-channels"))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, before + 40)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @Test
    @Tag("R-083")
    void a_letter_that_names_no_way_of_notification_leaves_the_inventory_to_be_sent_with_proof() {
        typed.put("channel", "POST");
        typed.remove("notify");
        typed.remove("deliver");

        long id = take();

        IntakeTask task = tasks(id).get(0);
        assertThat(task.kind()).isEqualTo(TaskKind.SEND_INVENTORY);
        assertThat(registry.value(
                        "select t.due_on - (c.registered_at at time zone 'Europe/Kyiv')::date between 1 and 3"
                                + " from intake_task t join casework_case c on c.id = t.case_id where t.id = ?",
                        task.id()))
                .isEqualTo("t");
        assertThatExceptionOfType(ProofMissing.class).isThrownBy(() -> done(CLERK, id, task, " "));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> done(STRANGER, id, task, "лист"));
        done(CLERK, id, task, "рекомендований лист № 0500112345678");
        done(CLERK, id, task, "ще раз");

        assertThat(tasks(id)).singleElement().satisfies(done -> {
            assertThat(done.isDone()).isTrue();
            assertThat(done.proof()).isEqualTo("рекомендований лист № 0500112345678");
        });
        assertThat(entries(id))
                .containsExactly(
                        "REGISTERED Коваленко Олена Іванівна ",
                        "INVENTORY_SENT Коваленко Олена Іванівна рекомендований лист № 0500112345678");
    }

    @Test
    @Tag("R-083")
    void where_the_mail_address_is_known_the_letter_sends_the_inventory() {
        typed.put("channel", "POST");
        typed.remove("notify");
        typed.remove("deliver");
        typed.put("email", "hanna@example.test");
        long id = take();

        Patience.until(() -> tasks(id).get(0).isDone(), sending::send);

        assertThat(tasks(id).get(0).proof()).isEqualTo("електронним листом");
        assertThat(entries(id)).last().isEqualTo("INVENTORY_SENT  електронним листом");
    }

    @Test
    @Tag("R-085")
    @Tag("R-086")
    void an_incomplete_package_is_registered_with_its_defect_and_the_applicant_is_to_be_called() {
        typed.put("defects", "Немає підпису на заяві");
        typed.put("warned", "true");

        long id = take();

        assertThat(As.CLERK.call(() -> following.find(CLERK, id)).orElseThrow().defects())
                .containsExactly("Немає підпису на заяві");
        assertThat(tasks(id)).extracting(IntakeTask::kind).containsExactly(TaskKind.CALL_ABOUT_DEFECTS);
    }

    @Test
    @Tag("R-070")
    void an_authority_that_has_ended_allows_neither_filing_nor_receiving() {
        represent("22.11.2020");
        IntakeForm form = new IntakeForm(UUID.randomUUID(), Counter.SERVICE, typed);
        assertThat(As.CLERK.call(() -> taking.take(CLERK, form))).isEmpty();
        assertThat(form.problems())
                .extracting(IntakeProblem::messageKey)
                .containsExactly("error.intake.authorityExpired");

        represent("31.12.2090");
        long id = take();
        move(id, CaseMove.GIVE_HERE, Map.of());
        registry.change("update intake_package set authority_valid_until = date '2026-01-01' where case_id = ?", id);
        assertThat(catchThrowable(() -> move(id, CaseMove.ISSUE, handedTo("Коваль Ірина Петрівна"))))
                .isInstanceOf(AuthorityExpired.class);
        assertThat(dossier(id).status()).isEqualTo(CaseStatus.READY);
        move(id, CaseMove.ISSUE, handedTo("Шевченко Ганна Іванівна"));
        assertThat(dossier(id).status()).isEqualTo(CaseStatus.ISSUED);
    }

    @Test
    @Tag("R-101")
    @Tag("R-142")
    void a_service_given_at_once_is_taken_decided_and_issued_under_one_number_with_an_entry_for_each() {
        typed.remove("notify");
        typed.remove("deliver");
        typed.put("now", "true");
        typed.put("now.document", "паспорт 001234567");
        typed.put("email", "hanna@example.test");

        long id = take();

        CaseDossier file = dossier(id);
        assertThat(file.status()).isEqualTo(CaseStatus.ISSUED);
        assertThat(entries(id))
                .containsExactly(
                        "REGISTERED Коваленко Олена Іванівна ",
                        "RESULT_MADE Коваленко Олена Іванівна ",
                        "ISSUED Коваленко Олена Іванівна Шевченко Ганна Іванівна; паспорт 001234567");
        assertThat(registry.count("select count(*) from control_deadline where case_id = ? and met_at is null", id))
                .isZero();
        assertThat(registry.column("select kind from notification_letter where case_id = ?", id))
                .containsExactlyInAnyOrder("RECEIPT", "RATE");
        assertThat(registry.value(
                        "select ready_at is not null and issued_at is not null from casework_case where id = ?", id))
                .isEqualTo("t");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> printing.routingSheet(CLERK, id)));
    }

    @Test
    void somebody_entered_once_is_found_again_within_the_centre_only() {
        take();

        assertThat(As.CLERK.call(() -> taking.findApplicant(CLERK, "33 006 022 69")))
                .hasValueSatisfying(known -> assertThat(known.name()).isEqualTo("Шевченко Ганна Іванівна"));
        assertThat(As.CLERK.call(() -> taking.findApplicant(STRANGER, "3300602269")))
                .isEmpty();
        typed.put("name", "");
        IntakeForm form = new IntakeForm(UUID.randomUUID(), Counter.SERVICE, typed);
        assertThat(As.CLERK.call(() -> taking.take(CLERK, form))).isEmpty();
        assertThat(form.typed()).containsEntry("name", "Шевченко Ганна Іванівна");
    }

    @Test
    void another_centres_clerk_finds_nothing_and_a_portal_application_shows_its_code_to_no_clerk() {
        long id = take();

        assertThat(As.CLERK.call(() -> following.find(STRANGER, id))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.CLERK.call(() -> printing.receipt(STRANGER, id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> printing.inventory(STRANGER, id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> taking.open(CLERK, Counter.WITHDRAWN_LATER)));
        UUID draft = counter.draft(DemoPeople.CITIZEN, Counter.SERVICE, "it-intake");
        long filed = counter.fileSigned(DemoPeople.CITIZEN, draft, "citizen").caseId();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.CLERK.call(() -> printing.receipt(CLERK, filed)));
    }

    @Test
    void nothing_is_registered_when_anything_is_wrong_and_no_number_is_lost() {
        long before = cases();
        typed.put("notify", "");
        IntakeForm form = new IntakeForm(UUID.randomUUID(), Counter.SERVICE, typed);

        assertThat(As.CLERK.call(() -> taking.take(CLERK, form))).isEmpty();

        assertThat(form.problems()).extracting(IntakeProblem::field).containsExactly("notify");
        assertThat(cases()).isEqualTo(before);
    }

    private void represent(String until) {
        typed.put("representative.name", "Коваль Ірина Петрівна");
        typed.put("representative.document", "паспорт 002345678");
        typed.put("representative.ground", "PROXY");
        typed.put("representative.number", "НМВ 123456");
        typed.put("representative.issuedOn", "01.03.2020");
        typed.put("representative.validUntil", until);
    }

    private static Map<Particular, String> handedTo(String person) {
        return Map.of(Particular.PERSON, person, Particular.DOCUMENT, "паспорт 002345678");
    }

    private long take() {
        return take(CLERK, UUID.randomUUID());
    }

    private long take(StaffMember clerk, UUID id) {
        IntakeForm form = new IntakeForm(id, Counter.SERVICE, typed);
        Optional<Long> caseId = As.CLERK.call(() -> taking.take(clerk, form));
        assertThat(form.problems()).isEmpty();
        return caseId.orElseThrow();
    }

    private void move(long id, CaseMove move, Map<Particular, String> said) {
        int seen = dossier(id).routing().size();
        As.CLERK.call(() -> {
            moving.move(CLERK, id, seen, move, said);
            return id;
        });
    }

    private void done(StaffMember clerk, long id, IntakeTask task, String proof) {
        As.CLERK.call(() -> {
            following.done(clerk, id, task.id(), proof);
            return id;
        });
    }

    private List<IntakeTask> tasks(long id) {
        return As.CLERK.call(() -> following.tasks(CLERK, id));
    }

    private CaseDossier dossier(long id) {
        return As.CLERK.call(() -> reading.open(CLERK, id, "uk"));
    }

    private List<String> entries(long id) {
        return dossier(id).routing().stream().map(IntakeIT::inWords).toList();
    }

    private static String inWords(RoutingEntry entry) {
        return entry.action() + " " + entry.actor() + " " + entry.details();
    }

    private long cases() {
        return registry.count("select count(*) from casework_case where centre_id = 'it-intake'");
    }
}
