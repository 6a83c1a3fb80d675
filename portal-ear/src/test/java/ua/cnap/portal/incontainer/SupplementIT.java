package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.cabinet.OwnCases;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.ChangedMeanwhile;
import ua.cnap.portal.casework.InventoryLine;
import ua.cnap.portal.casework.MoveRefused;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.filing.SignatureRefusal;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.journal.JournalOrder;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.ReadingJournal;
import ua.cnap.portal.journal.Worklist;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.receipt.ReadingReceipts;
import ua.cnap.portal.submission.AttachingDocuments;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.FillingApplication;
import ua.cnap.portal.submission.NotComplete;
import ua.cnap.portal.submission.NothingMended;
import ua.cnap.portal.submission.OnlyMarked;
import ua.cnap.portal.submission.PackageToSign;
import ua.cnap.portal.submission.PreparingPackage;
import ua.cnap.portal.submission.Saved;
import ua.cnap.portal.supplement.AskingCorrections;
import ua.cnap.portal.supplement.CaseCorrections;
import ua.cnap.portal.supplement.Change;
import ua.cnap.portal.supplement.CorrectionsClosed;
import ua.cnap.portal.supplement.CorrectionsRefused;
import ua.cnap.portal.supplement.Markable;
import ua.cnap.portal.supplement.RecheckingSupplements;
import ua.cnap.portal.supplement.SupplementingCase;
import ua.cnap.portal.supplement.TakingSupplement;
import ua.cnap.portal.supplement.TypedMark;
import ua.cnap.portal.supplement.TypedSupplement;

@Tag("R-087")
class SupplementIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String CENTRE = "it-usual";
    private static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", CENTRE);
    private static final StaffMember COLLEAGUE = new StaffMember("Мельник Тарас Петрович", CENTRE);
    private static final StaffMember STRANGER = new StaffMember("Бондар Ірина Олегівна", "it-formats");
    private static final TypedMark WRONG_TEXT = new TypedMark("matter.text", "WRONG", "Не вказано, яку довідку");
    private static final TypedMark WRONG_PLAN = new TypedMark("plan", "WRONG", "Скан нечіткий");

    @EJB(lookup = EJB + "AskingCorrections!ua.cnap.portal.supplement.AskingCorrections")
    AskingCorrections asking;

    @EJB(lookup = EJB + "SupplementingCase!ua.cnap.portal.supplement.SupplementingCase")
    SupplementingCase supplementing;

    @EJB(lookup = EJB + "TakingSupplement!ua.cnap.portal.supplement.TakingSupplement")
    TakingSupplement taking;

    @EJB(lookup = EJB + "RecheckingSupplements!ua.cnap.portal.supplement.RecheckingSupplements")
    RecheckingSupplements rechecking;

    @EJB(lookup = EJB + "ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @EJB(lookup = EJB + "FillingApplication!ua.cnap.portal.submission.FillingApplication")
    FillingApplication filling;

    @EJB(lookup = EJB + "PreparingPackage!ua.cnap.portal.submission.PreparingPackage")
    PreparingPackage preparing;

    @EJB(lookup = EJB + "AttachingDocuments!ua.cnap.portal.submission.AttachingDocuments")
    AttachingDocuments attaching;

    @EJB(lookup = EJB + "ReadingReceipts!ua.cnap.portal.receipt.ReadingReceipts")
    ReadingReceipts receipts;

    @EJB(lookup = EJB + "ReadingJournal!ua.cnap.portal.journal.ReadingJournal")
    ReadingJournal journal;

    @Resource(lookup = "java:jboss/UserTransaction")
    UserTransaction transaction;

    @EJB(lookup = EJB + "OwnCases!ua.cnap.portal.cabinet.OwnCases")
    OwnCases cabinet;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    private UUID application;
    private long caseId;

    @BeforeEach
    void a_filed_package() {
        counter.open();
        application = counter.draft(DemoPeople.CITIZEN, Counter.SERVICE, CENTRE);
        counter.attach(DemoPeople.CITIZEN, application, "plan", "план.pdf");
        caseId = counter.fileSigned(DemoPeople.CITIZEN, application, "citizen").caseId();
    }

    @Test
    @Tag("R-086")
    void the_clerk_marks_what_the_applicant_filed_and_the_request_stands_in_the_routing_sheet_and_in_a_letter() {
        ask(WRONG_TEXT, WRONG_PLAN);

        CaseDossier file = dossier();
        assertThat(file.status()).isEqualTo(CaseStatus.REGISTERED);
        assertThat(file.routing().get(file.routing().size() - 1)).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(RoutingAction.CORRECTIONS_ASKED);
            assertThat(entry.details()).contains("Суть — неправильно: Не вказано", "План — неправильно: Скан");
        });
        assertThat(file.progress().isWaitingForApplicant()).isTrue();
        assertThat(isAskedInCabinet()).isTrue();
        assertThat(letters("CORRECTIONS")).isOne();
        assertThat(own().asked()).extracting(mark -> mark.title()).containsExactly("Суть", "План");
        assertThat(listed(Worklist.WAITING_FOR_APPLICANT)).contains(caseId);
    }

    @Test
    @Tag("R-088")
    void a_request_stops_no_term() {
        String due = registry.value("select due_on from casework_case where id = ?", caseId);

        ask(WRONG_TEXT);

        assertThat(registry.value("select due_on from casework_case where id = ?", caseId))
                .isEqualTo(due);
        assertThat(registry.count(
                        "select count(*) from control_deadline where case_id = ? and stopped_on is not null", caseId))
                .isZero();
    }

    @Test
    void the_sheet_shows_what_was_filed_and_leaves_out_what_the_certificate_vouches_for() {
        var sheet = As.CLERK.call(() -> asking.sheet(CLERK, caseId));

        assertThat(sheet.sections().stream().flatMap(part -> part.items().stream()))
                .extracting(Markable::key)
                .contains("matter.text")
                .doesNotContain("applicant.lastName", "applicant.rnokpp");
        assertThat(sheet.documents()).singleElement().satisfies(plan -> assertThat(plan.value())
                .isEqualTo("план.pdf"));
    }

    @Test
    @Tag("R-078")
    void what_is_mended_and_signed_stands_in_the_case_beside_what_was_filed_and_makes_an_edition_of_the_inventory() {
        ask(WRONG_TEXT, WRONG_PLAN);
        Draft draft = begin();
        answer(draft, "Прошу видати довідку про склад сім’ї");
        counter.attach(DemoPeople.CITIZEN, id(draft), "plan", "план чіткий.pdf");

        file(id(draft), signed(id(draft)));

        CaseDossier file = dossier();
        assertThat(file.editions().edition()).isEqualTo(2);
        assertThat(file.editions().replacedIn(2))
                .extracting(InventoryLine::title)
                .containsExactly("План (план.pdf)");
        assertThat(file.inventory())
                .extracting(InventoryLine::title)
                .containsExactly("Заява: Перевірка подання", "Доповнення до заяви № 1", "План (план чіткий.pdf)");
        assertThat(registry.column(
                        "select kind from casework_document where case_id = ? order by position offset 4", caseId))
                .containsExactly("SUPPLEMENT", "SUPPLEMENT_DATA", "ATTACHMENT", "DETACHED_SIGNATURE");
        assertThat(corrections().supplements()).singleElement().satisfies(filed -> assertThat(filed.changes())
                .extracting(Change::title, Change::before, Change::after)
                .containsExactly(
                        tuple("Суть", "Прошу видати довідку", "Прошу видати довідку про склад сім’ї"),
                        tuple("План", "план.pdf", "план чіткий.pdf")));
        assertThat(file.progress().isWaitingForApplicant()).isFalse();
        assertThat(letters("SUPPLEMENT")).isOne();
        assertThat(listed(Worklist.SUPPLEMENTED)).contains(caseId);
    }

    @Test
    void every_edition_of_the_inventory_can_be_had() {
        supplement("Прошу видати іншу довідку");

        byte[] first = As.CITIZEN.call(() -> receipts.inventory(DemoPeople.CITIZEN, application, 1));
        byte[] second = As.CITIZEN.call(() -> receipts.inventory(DemoPeople.CITIZEN, application, 2));
        assertThat(new String(first, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(second).isNotEqualTo(first);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CITIZEN.call(() -> receipts.inventory(DemoPeople.CITIZEN, application, 3)));
    }

    @Test
    void nothing_but_what_is_marked_can_be_mended() {
        ask(WRONG_TEXT);
        Draft draft = begin();

        Saved other = save(draft, "delivery", Map.of("delivery.notifyEmail", List.of("other@cnap.test")));
        assertThat(other.refusal()).containsInstanceOf(OnlyMarked.class);
        assertThatExceptionOfType(OnlyMarked.class)
                .isThrownBy(() -> counter.attach(DemoPeople.CITIZEN, id(draft), "plan", "чужий.pdf"));

        assertThat(open(id(draft)).filling().answer("delivery.notifyEmail").asText())
                .isEqualTo(Counter.mailbox(application));
        assertThat(open(id(draft)).steps()).extracting(step -> step.id()).containsExactly("matter", "review", "sign");
    }

    @Test
    void a_supplement_that_mends_nothing_is_not_signed() {
        ask(WRONG_TEXT);
        Draft draft = begin();

        assertThatExceptionOfType(NothingMended.class).isThrownBy(() -> counter.prepare(DemoPeople.CITIZEN, id(draft)));
    }

    @Test
    void the_same_supplement_sent_twenty_times_is_filed_once() {
        ask(WRONG_TEXT);
        Draft draft = begin();
        answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] signature = signed(id(draft));

        List<UUID> filed = Together.run(Collections.<Callable<UUID>>nCopies(20, () -> file(id(draft), signature)));

        assertThat(filed).containsOnly(application);
        assertThat(dossier().editions().edition()).isEqualTo(2);
        assertThat(corrections().supplements()).hasSize(1);
        assertThat(letters("SUPPLEMENT")).isOne();
        assertThat(registry.column(WholeCases.BROKEN, CENTRE)).isEmpty();
    }

    @Test
    void a_supplement_filed_while_the_same_one_is_sent_again_is_not_compared_with_itself() throws Exception {
        ask(WRONG_TEXT);
        Draft draft = begin();
        answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] signature = signed(id(draft));

        transaction.begin();
        try {
            PackageToSign sentAgain = prepared(draft);
            file(id(draft), signature);
            assertThat(prepared(draft).paper()).isEqualTo(sentAgain.paper());
        } finally {
            transaction.rollback();
        }
        assertThat(dossier().editions().edition()).isEqualTo(2);
    }

    @Test
    void a_signature_whose_issuer_did_not_answer_is_checked_again_and_the_routing_sheet_tells_of_it() {
        supplement("Прошу видати іншу довідку");
        registry.change("update supplement_filed set signature_state = 'PENDING' where case_id = ?", caseId);

        rechecking.recheck();

        assertThat(corrections().supplements()).singleElement().satisfies(filed -> assertThat(filed.signature())
                .isEqualTo(SignatureState.VALID));
        assertThat(dossier().routing().stream().filter(entry -> entry.action() == RoutingAction.SIGNATURE_CONFIRMED))
                .hasSize(1);
    }

    @Test
    void ten_presses_at_once_begin_one_supplement() {
        ask(WRONG_TEXT);

        List<UUID> begun = Together.run(Collections.<Callable<UUID>>nCopies(10, () -> id(begin())));

        assertThat(begun).containsOnly(begun.get(0));
    }

    @Test
    void a_request_taken_back_while_the_applicant_signs_closes_the_way_and_keeps_what_was_typed() {
        ask(WRONG_TEXT);
        Draft draft = begin();
        answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] signature = signed(id(draft));
        As.CLERK.call(() -> {
            asking.cancel(COLLEAGUE, caseId, seen());
            return caseId;
        });

        assertThatExceptionOfType(CorrectionsClosed.class).isThrownBy(() -> file(id(draft), signature));
        assertThat(dossier().editions().edition()).isEqualTo(1);
        assertThat(open(id(draft)).application().inputs().first("matter.text"))
                .contains("Прошу видати довідку про склад сім’ї");

        ask(WRONG_TEXT);
        assertThat(id(begin())).isEqualTo(id(draft));
        assertThat(file(id(draft), signature)).isEqualTo(application);
    }

    @Test
    void of_a_request_taken_back_and_a_supplement_at_the_same_instant_one_comes_first_and_the_other_is_told() {
        ask(WRONG_TEXT);
        Draft draft = begin();
        answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] signature = signed(id(draft));
        int seen = seen();

        List<Optional<Throwable>> outcomes = Together.run(List.of(
                () -> refusal(() -> file(id(draft), signature)),
                () -> refusal(() -> As.CLERK.call(() -> {
                    asking.cancel(CLERK, caseId, seen);
                    return caseId;
                }))));

        boolean filed = outcomes.get(0).isEmpty();
        assertThat(outcomes.stream().flatMap(Optional::stream)).singleElement().satisfies(told -> assertThat(told)
                .isInstanceOf(filed ? ChangedMeanwhile.class : CorrectionsClosed.class));
        assertThat(dossier().editions().edition()).isEqualTo(filed ? 2 : 1);
    }

    @Test
    @Tag("R-088")
    void a_case_that_was_decided_on_the_documents_at_hand_takes_no_supplement() {
        ask(WRONG_TEXT);
        Draft draft = begin();
        answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] signature = signed(id(draft));
        move(CaseMove.HAND_OVER, Map.of());
        move(CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        move(CaseMove.TAKE_RESULT, Map.of());

        assertThatExceptionOfType(CorrectionsClosed.class).isThrownBy(() -> file(id(draft), signature));
        assertThat(own().asked()).isEmpty();
        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> ask(WRONG_TEXT))
                .withMessage("error.move.READY");
        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> take(CLERK, Map.of("line.1", "COPY")))
                .withMessage("error.move.READY");
        assertThat(registry.value("select state from supplement_request where case_id = ?", caseId))
                .isEqualTo("LAPSED");
    }

    @Test
    void a_withdrawn_case_is_asked_nothing() {
        move(CaseMove.WITHDRAW, Map.of());

        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> ask(WRONG_TEXT))
                .withMessage("error.move.WITHDRAWN");
    }

    @Test
    void somebody_elses_key_files_no_supplement() {
        ask(WRONG_TEXT);
        Draft draft = begin();
        answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] foreign =
                Counter.detached(DemoPeople.key("sole-proprietor"), counter.prepare(DemoPeople.CITIZEN, id(draft)));

        assertThatExceptionOfType(SignatureRefusal.class).isThrownBy(() -> file(id(draft), foreign));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CITIZEN.call(() -> supplementing.begin(DemoPeople.PROPRIETOR, application)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CITIZEN.call(() -> supplementing.file(DemoPeople.PROPRIETOR, id(draft), foreign)));
    }

    @Test
    void a_supplement_is_no_application_and_an_application_is_no_supplement() {
        ask(WRONG_TEXT);
        Draft draft = begin();
        answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] signature = signed(id(draft));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> counter.file(DemoPeople.CITIZEN, id(draft), signature));
        assertThat(As.CITIZEN.call(() -> filling.drafts(DemoPeople.CITIZEN)))
                .noneMatch(line -> line.id().equals(id(draft)));

        UUID other = counter.draft(DemoPeople.CITIZEN, Counter.SERVICE, CENTRE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> file(other, signed(other)));
    }

    @Test
    void a_draft_changed_after_it_was_signed_has_to_be_signed_again() {
        ask(WRONG_TEXT);
        Draft draft = begin();
        answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] signature = signed(id(draft));
        answer(draft, "Прошу видати зовсім іншу довідку");

        assertThatExceptionOfType(NotComplete.class).isThrownBy(() -> file(id(draft), signature));
    }

    @Test
    void a_supplement_that_does_not_suffice_is_marked_anew_and_the_next_one_begins_with_what_stands() {
        supplement("Прошу видати довідку про склад сім’ї");
        assertThat(corrections().isAnswered()).isTrue();

        ask(new TypedMark("matter.text", "WRONG", "Не вказано адресу"));
        Draft next = begin();
        assertThat(next.filling().answer("matter.text").asText()).isEqualTo("Прошу видати довідку про склад сім’ї");
        answer(next, "Прошу видати довідку про склад сім’ї за адресою вул. Перевірна, 1");
        file(id(next), signed(id(next)));
        As.CLERK.call(() -> {
            asking.accept(CLERK, caseId, seen());
            return caseId;
        });

        assertThat(dossier().editions().edition()).isEqualTo(3);
        assertThat(corrections().active()).isEmpty();
        assertThat(registry.column("select state from supplement_request where case_id = ? order by id", caseId))
                .containsExactly("RETURNED", "ACCEPTED");
    }

    @Test
    @Tag("R-086")
    void a_request_without_a_mark_a_reason_or_a_part_of_the_package_is_not_sent() {
        assertRefused("nothingMarked");
        assertRefused("withoutReason", new TypedMark("matter.text", "WRONG", "  "));
        assertRefused("withoutDefect", new TypedMark("matter.text", "", "Не те"));
        assertRefused("unknown", new TypedMark("applicant.rnokpp", "WRONG", "Не той"));
        assertRefused("tooLong", new TypedMark("matter.text", "WRONG", "б".repeat(501)));
        ask(WRONG_TEXT);
        assertRefused("alreadyAsked", WRONG_PLAN);
    }

    @Test
    void a_clerk_of_another_centre_finds_nothing_and_an_overtaken_one_is_told() {
        int seen = seen();
        ask(WRONG_TEXT);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.CLERK.call(() -> asking.read(STRANGER, caseId)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ask(STRANGER, seen(), WRONG_PLAN));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> take(STRANGER, Map.of("line.1", "COPY")));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> ask(COLLEAGUE, seen, WRONG_PLAN));
    }

    @Test
    void the_same_request_sent_again_is_made_once() {
        int seen = seen();
        ask(CLERK, seen, WRONG_TEXT);
        ask(CLERK, seen, WRONG_TEXT);

        assertThat(registry.count("select count(*) from supplement_request where case_id = ?", caseId))
                .isOne();
        assertThat(letters("CORRECTIONS")).isOne();
    }

    @Test
    @Tag("R-078")
    void what_is_brought_to_the_centre_is_confirmed_by_the_applicant_and_makes_an_edition_of_the_inventory() {
        ask(WRONG_TEXT, WRONG_PLAN);

        assertThatExceptionOfType(CorrectionsRefused.class)
                .isThrownBy(() -> take(CLERK, Map.of("line.1", "COPY", "signer", "", "document", "")))
                .withMessage("error.corrections.notConfirmed");
        assertThatExceptionOfType(CorrectionsRefused.class)
                .isThrownBy(() -> take(CLERK, Map.of()))
                .withMessage("error.corrections.nothingCame");
        take(
                CLERK,
                Map.of("line.1", "ORIGINAL", "field.0", "Прошу видати довідку про склад сім’ї", "other.0", "Договір"));

        CaseDossier file = dossier();
        assertThat(file.editions().edition()).isEqualTo(2);
        assertThat(file.editions().replacedIn(2))
                .extracting(InventoryLine::title)
                .containsExactly("План (план.pdf)");
        assertThat(file.editions().addedIn(2))
                .extracting(line -> line.title() + " " + line.form())
                .containsExactly(
                        "План (план.pdf) ORIGINAL",
                        "Договір COPY",
                        "Виправлення до заяви, підтверджене підписом суб’єкта звернення: Суть ORIGINAL");
        assertThat(corrections().isAnswered()).isTrue();
        assertThat(corrections().supplements()).singleElement().satisfies(filed -> {
            assertThat(filed.filedBy()).isEqualTo("Шевченко Ганна Іванівна");
            assertThat(filed.shown()).isEqualTo("паспорт 001234567");
            assertThat(filed.takenBy()).isEqualTo(CLERK.fullName());
        });
    }

    @Test
    void what_was_corrected_at_the_counter_stands_and_the_next_supplement_begins_with_it() {
        ask(WRONG_TEXT);
        Draft begun = begin();
        take(CLERK, Map.of("field.0", "Прошу видати довідку про склад сім’ї"));
        assertThat(isAskedInCabinet()).isFalse();

        ask(new TypedMark("matter.text", "WRONG", "Не вказано адресу"));

        assertThat(As.CLERK.call(() -> asking.sheet(CLERK, caseId)).sections().stream()
                        .flatMap(part -> part.items().stream()))
                .filteredOn(item -> item.key().equals("matter.text"))
                .extracting(Markable::value)
                .containsExactly("Прошу видати довідку про склад сім’ї");
        Draft next = begin();
        assertThat(id(next)).isEqualTo(id(begun));
        assertThat(next.filling().answer("matter.text").asText()).isEqualTo("Прошу видати довідку про склад сім’ї");
        assertThat(open(application).application().inputs().first("matter.text"))
                .as("what was signed stays as it was signed")
                .contains("Прошу видати довідку");
        assertThatExceptionOfType(NothingMended.class).isThrownBy(() -> counter.prepare(DemoPeople.CITIZEN, id(next)));

        answer(next, "Прошу видати довідку за адресою вул. Перевірна, 1");
        file(id(next), signed(id(next)));
        assertThat(corrections().supplements().get(1).changes())
                .extracting(Change::before, Change::after)
                .containsExactly(tuple(
                        "Прошу видати довідку про склад сім’ї", "Прошу видати довідку за адресою вул. Перевірна, 1"));
    }

    @Test
    void what_the_applicant_typed_anew_is_not_overwritten_by_a_correction_at_the_counter() {
        ask(WRONG_TEXT);
        answer(begin(), "Прошу видати довідку, набрану вдома");
        take(CLERK, Map.of("field.0", "Прошу видати довідку, подану в центрі"));

        ask(WRONG_TEXT);

        assertThat(begin().filling().answer("matter.text").asText()).isEqualTo("Прошу видати довідку, набрану вдома");
    }

    private boolean isAskedInCabinet() {
        return As.CITIZEN.call(() -> cabinet.list(DemoPeople.CITIZEN)).stream()
                .filter(line -> line.filed().caseId() == caseId)
                .findFirst()
                .orElseThrow()
                .asked();
    }

    private void ask(TypedMark... marks) {
        ask(CLERK, seen(), marks);
    }

    private void ask(StaffMember clerk, int seen, TypedMark... marks) {
        As.CLERK.call(() -> {
            asking.ask(clerk, caseId, seen, List.of(marks));
            return caseId;
        });
    }

    private void assertRefused(String reason, TypedMark... marks) {
        assertThatExceptionOfType(CorrectionsRefused.class)
                .isThrownBy(() -> ask(marks))
                .withMessage("error.corrections." + reason);
    }

    private void take(StaffMember clerk, Map<String, String> brought) {
        Map<String, String> typed = new HashMap<>(
                Map.of("channel", "COUNTER", "signer", "Шевченко Ганна Іванівна", "document", "паспорт 001234567"));
        typed.putAll(brought);
        As.CLERK.call(() -> {
            taking.take(clerk, caseId, seen(), new TypedSupplement(typed));
            return caseId;
        });
    }

    private void supplement(String text) {
        ask(WRONG_TEXT);
        Draft draft = begin();
        answer(draft, text);
        file(id(draft), signed(id(draft)));
    }

    private Draft begin() {
        return As.CITIZEN.call(() -> supplementing.begin(DemoPeople.CITIZEN, application));
    }

    private Draft open(UUID draft) {
        return As.CITIZEN.call(() -> filling.open(DemoPeople.CITIZEN, draft));
    }

    private static UUID id(Draft draft) {
        return draft.application().id();
    }

    private void answer(Draft draft, String text) {
        assertThat(save(draft, "matter", Map.of("matter.text", List.of(text))).refusal())
                .isEmpty();
    }

    private Saved save(Draft draft, String section, Map<String, List<String>> posted) {
        return As.CITIZEN.call(() -> filling.save(
                DemoPeople.CITIZEN,
                id(draft),
                section,
                posted,
                open(id(draft)).application().version()));
    }

    private byte[] signed(UUID draft) {
        return Counter.detached(DemoPeople.key("citizen"), counter.prepare(DemoPeople.CITIZEN, draft));
    }

    private PackageToSign prepared(Draft draft) {
        return As.CITIZEN.call(() -> preparing.prepared(DemoPeople.CITIZEN, id(draft)));
    }

    private UUID file(UUID draft, byte[] signature) {
        return As.CITIZEN.call(() -> supplementing.file(DemoPeople.CITIZEN, draft, signature));
    }

    private static Optional<Throwable> refusal(Supplier<?> work) {
        return Optional.ofNullable(catchThrowable(work::get));
    }

    private CaseDossier dossier() {
        return As.CLERK.call(() -> reading.open(CLERK, caseId, "uk"));
    }

    private int seen() {
        return (int) registry.count("select count(*) from casework_routing_entry where case_id = ?", caseId);
    }

    private CaseCorrections corrections() {
        return As.CLERK.call(() -> asking.read(CLERK, caseId));
    }

    private CaseCorrections own() {
        return As.CITIZEN.call(() -> supplementing.read(DemoPeople.CITIZEN, application));
    }

    private long letters(String kind) {
        return registry.count("select count(*) from notification_letter where case_id = ? and kind = ?", caseId, kind);
    }

    private List<Long> listed(Worklist list) {
        JournalQuery query = new JournalQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(list),
                Optional.empty(),
                Optional.empty(),
                JournalOrder.NEWEST,
                1);
        return As.CLERK.call(() -> journal.read(CLERK, query)).stream()
                .map(JournalEntry::id)
                .toList();
    }

    private void move(CaseMove move, Map<Particular, String> said) {
        As.CLERK.call(() -> {
            moving.move(CLERK, caseId, seen(), move, said);
            return caseId;
        });
    }
}
