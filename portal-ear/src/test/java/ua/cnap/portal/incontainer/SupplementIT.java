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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.ChangedMeanwhile;
import ua.cnap.portal.casework.InventoryLine;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.filing.SignatureRefusal;
import ua.cnap.portal.journal.Worklist;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.receipt.ReadingReceipts;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.FillingApplication;
import ua.cnap.portal.submission.NotComplete;
import ua.cnap.portal.submission.PackageToSign;
import ua.cnap.portal.supplement.AskingCorrections;
import ua.cnap.portal.supplement.Change;
import ua.cnap.portal.supplement.CorrectionsClosed;
import ua.cnap.portal.supplement.RecheckingSupplements;
import ua.cnap.portal.supplement.SupplementingCase;
import ua.cnap.portal.supplement.TypedMark;

/** What an applicant mends, signs and files stands beside what was filed before, once however often it is sent. */
@Tag("R-087")
class SupplementIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";

    @EJB(lookup = EJB + "AskingCorrections!ua.cnap.portal.supplement.AskingCorrections")
    AskingCorrections asking;

    @EJB(lookup = EJB + "SupplementingCase!ua.cnap.portal.supplement.SupplementingCase")
    SupplementingCase supplementing;

    @EJB(lookup = EJB + "RecheckingSupplements!ua.cnap.portal.supplement.RecheckingSupplements")
    RecheckingSupplements rechecking;

    @EJB(lookup = EJB + "FillingApplication!ua.cnap.portal.submission.FillingApplication")
    FillingApplication filling;

    @EJB(lookup = EJB + "ReadingReceipts!ua.cnap.portal.receipt.ReadingReceipts")
    ReadingReceipts receipts;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @Resource(lookup = "java:jboss/UserTransaction")
    UserTransaction transaction;

    @Inject
    SupplementedCase supplements;

    @BeforeEach
    void a_filed_package() {
        supplements.open();
    }

    @Test
    @Tag("R-078")
    void what_is_mended_and_signed_stands_in_the_case_beside_what_was_filed_and_makes_an_edition_of_the_inventory() {
        supplements.ask(SupplementedCase.WRONG_TEXT, SupplementedCase.WRONG_PLAN);
        Draft draft = supplements.begin();
        supplements.answer(draft, "Прошу видати довідку про склад сім’ї");
        counter.attach(DemoPeople.CITIZEN, SupplementedCase.id(draft), "plan", "план чіткий.pdf");

        supplements.file(SupplementedCase.id(draft), supplements.signed(SupplementedCase.id(draft)));

        CaseDossier file = supplements.dossier();
        assertThat(file.editions().edition()).isEqualTo(2);
        assertThat(file.editions().replacedIn(2))
                .extracting(InventoryLine::title)
                .containsExactly("План (план.pdf)");
        assertThat(file.inventory())
                .extracting(InventoryLine::title)
                .containsExactly("Заява: Перевірка подання", "Доповнення до заяви № 1", "План (план чіткий.pdf)");
        assertThat(registry.column(
                        "select kind from casework_document where case_id = ? order by position offset 4",
                        supplements.caseId()))
                .containsExactly("SUPPLEMENT", "SUPPLEMENT_DATA", "ATTACHMENT", "DETACHED_SIGNATURE");
        assertThat(supplements.corrections().supplements()).singleElement().satisfies(filed -> assertThat(
                        filed.changes())
                .extracting(Change::title, Change::before, Change::after)
                .containsExactly(
                        tuple("Суть", "Прошу видати довідку", "Прошу видати довідку про склад сім’ї"),
                        tuple("План", "план.pdf", "план чіткий.pdf")));
        assertThat(file.progress().isWaitingForApplicant()).isFalse();
        assertThat(supplements.letters("SUPPLEMENT")).isOne();
        assertThat(supplements.listed(Worklist.SUPPLEMENTED)).contains(supplements.caseId());
    }

    @Test
    void every_edition_of_the_inventory_can_be_had() {
        supplements.supplement("Прошу видати іншу довідку");

        byte[] first = As.CITIZEN.call(() -> receipts.inventory(DemoPeople.CITIZEN, supplements.application(), 1));
        byte[] second = As.CITIZEN.call(() -> receipts.inventory(DemoPeople.CITIZEN, supplements.application(), 2));
        assertThat(new String(first, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(second).isNotEqualTo(first);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        As.CITIZEN.call(() -> receipts.inventory(DemoPeople.CITIZEN, supplements.application(), 3)));
    }

    @Test
    void the_same_supplement_sent_twenty_times_is_filed_once() {
        supplements.ask(SupplementedCase.WRONG_TEXT);
        Draft draft = supplements.begin();
        supplements.answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] signature = supplements.signed(SupplementedCase.id(draft));

        List<UUID> filed = Together.run(
                Collections.<Callable<UUID>>nCopies(20, () -> supplements.file(SupplementedCase.id(draft), signature)));

        assertThat(filed).containsOnly(supplements.application());
        assertThat(supplements.dossier().editions().edition()).isEqualTo(2);
        assertThat(supplements.corrections().supplements()).hasSize(1);
        assertThat(supplements.letters("SUPPLEMENT")).isOne();
        assertThat(registry.column(WholeCases.BROKEN, SupplementedCase.CENTRE)).isEmpty();
    }

    @Test
    void a_supplement_filed_while_the_same_one_is_sent_again_is_not_compared_with_itself() throws Exception {
        supplements.ask(SupplementedCase.WRONG_TEXT);
        Draft draft = supplements.begin();
        supplements.answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] signature = supplements.signed(SupplementedCase.id(draft));

        transaction.begin();
        try {
            PackageToSign sentAgain = supplements.prepared(draft);
            supplements.file(SupplementedCase.id(draft), signature);
            assertThat(supplements.prepared(draft).paper()).isEqualTo(sentAgain.paper());
        } finally {
            transaction.rollback();
        }
        assertThat(supplements.dossier().editions().edition()).isEqualTo(2);
    }

    @Test
    void a_signature_whose_issuer_did_not_answer_is_checked_again_and_the_routing_sheet_tells_of_it() {
        supplements.supplement("Прошу видати іншу довідку");
        registry.change(
                "update supplement_filed set signature_state = 'PENDING' where case_id = ?", supplements.caseId());

        rechecking.recheck();

        assertThat(supplements.corrections().supplements())
                .singleElement()
                .satisfies(filed -> assertThat(filed.signature()).isEqualTo(SignatureState.VALID));
        assertThat(supplements.dossier().routing().stream()
                        .filter(entry -> entry.action() == RoutingAction.SIGNATURE_CONFIRMED))
                .hasSize(1);
    }

    @Test
    void ten_presses_at_once_begin_one_supplement() {
        supplements.ask(SupplementedCase.WRONG_TEXT);

        List<UUID> begun =
                Together.run(Collections.<Callable<UUID>>nCopies(10, () -> SupplementedCase.id(supplements.begin())));

        assertThat(begun).containsOnly(begun.get(0));
    }

    @Test
    void a_request_taken_back_while_the_applicant_signs_closes_the_way_and_keeps_what_was_typed() {
        supplements.ask(SupplementedCase.WRONG_TEXT);
        Draft draft = supplements.begin();
        supplements.answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] signature = supplements.signed(SupplementedCase.id(draft));
        As.CLERK.call(() -> {
            asking.cancel(SupplementedCase.COLLEAGUE, supplements.caseId(), supplements.seen());
            return supplements.caseId();
        });

        assertThatExceptionOfType(CorrectionsClosed.class)
                .isThrownBy(() -> supplements.file(SupplementedCase.id(draft), signature));
        assertThat(supplements.dossier().editions().edition()).isEqualTo(1);
        assertThat(supplements
                        .open(SupplementedCase.id(draft))
                        .application()
                        .inputs()
                        .first("matter.text"))
                .contains("Прошу видати довідку про склад сім’ї");

        supplements.ask(SupplementedCase.WRONG_TEXT);
        assertThat(SupplementedCase.id(supplements.begin())).isEqualTo(SupplementedCase.id(draft));
        assertThat(supplements.file(SupplementedCase.id(draft), signature)).isEqualTo(supplements.application());
    }

    @Test
    void of_a_request_taken_back_and_a_supplement_at_the_same_instant_one_comes_first_and_the_other_is_told() {
        supplements.ask(SupplementedCase.WRONG_TEXT);
        Draft draft = supplements.begin();
        supplements.answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] signature = supplements.signed(SupplementedCase.id(draft));
        int seen = supplements.seen();

        List<Optional<Throwable>> outcomes = Together.run(List.of(
                () -> refusal(() -> supplements.file(SupplementedCase.id(draft), signature)),
                () -> refusal(() -> As.CLERK.call(() -> {
                    asking.cancel(SupplementedCase.CLERK, supplements.caseId(), seen);
                    return supplements.caseId();
                }))));

        boolean filed = outcomes.get(0).isEmpty();
        assertThat(outcomes.stream().flatMap(Optional::stream)).singleElement().satisfies(told -> assertThat(told)
                .isInstanceOf(filed ? ChangedMeanwhile.class : CorrectionsClosed.class));
        assertThat(supplements.dossier().editions().edition()).isEqualTo(filed ? 2 : 1);
    }

    @Test
    void somebody_elses_key_files_no_supplement() {
        supplements.ask(SupplementedCase.WRONG_TEXT);
        Draft draft = supplements.begin();
        supplements.answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] foreign = Counter.detached(
                DemoPeople.key("sole-proprietor"), counter.prepare(DemoPeople.CITIZEN, SupplementedCase.id(draft)));

        assertThatExceptionOfType(SignatureRefusal.class)
                .isThrownBy(() -> supplements.file(SupplementedCase.id(draft), foreign));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        As.CITIZEN.call(() -> supplementing.begin(DemoPeople.PROPRIETOR, supplements.application())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CITIZEN.call(
                        () -> supplementing.file(DemoPeople.PROPRIETOR, SupplementedCase.id(draft), foreign)));
    }

    @Test
    void a_supplement_is_no_application_and_an_application_is_no_supplement() {
        supplements.ask(SupplementedCase.WRONG_TEXT);
        Draft draft = supplements.begin();
        supplements.answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] signature = supplements.signed(SupplementedCase.id(draft));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> counter.file(DemoPeople.CITIZEN, SupplementedCase.id(draft), signature));
        assertThat(As.CITIZEN.call(() -> filling.drafts(DemoPeople.CITIZEN)))
                .noneMatch(line -> line.id().equals(SupplementedCase.id(draft)));

        UUID other = counter.draft(DemoPeople.CITIZEN, Counter.SERVICE, SupplementedCase.CENTRE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> supplements.file(other, supplements.signed(other)));
    }

    @Test
    void a_draft_changed_after_it_was_signed_has_to_be_signed_again() {
        supplements.ask(SupplementedCase.WRONG_TEXT);
        Draft draft = supplements.begin();
        supplements.answer(draft, "Прошу видати довідку про склад сім’ї");
        byte[] signature = supplements.signed(SupplementedCase.id(draft));
        supplements.answer(draft, "Прошу видати зовсім іншу довідку");

        assertThatExceptionOfType(NotComplete.class)
                .isThrownBy(() -> supplements.file(SupplementedCase.id(draft), signature));
    }

    @Test
    void a_supplement_that_does_not_suffice_is_marked_anew_and_the_next_one_begins_with_what_stands() {
        supplements.supplement("Прошу видати довідку про склад сім’ї");
        assertThat(supplements.corrections().isAnswered()).isTrue();

        supplements.ask(new TypedMark("matter.text", "WRONG", "Не вказано адресу"));
        Draft next = supplements.begin();
        assertThat(next.filling().answer("matter.text").asText()).isEqualTo("Прошу видати довідку про склад сім’ї");
        supplements.answer(next, "Прошу видати довідку про склад сім’ї за адресою вул. Перевірна, 1");
        supplements.file(SupplementedCase.id(next), supplements.signed(SupplementedCase.id(next)));
        As.CLERK.call(() -> {
            asking.accept(SupplementedCase.CLERK, supplements.caseId(), supplements.seen());
            return supplements.caseId();
        });

        assertThat(supplements.dossier().editions().edition()).isEqualTo(3);
        assertThat(supplements.corrections().active()).isEmpty();
        assertThat(registry.column(
                        "select state from supplement_request where case_id = ? order by id", supplements.caseId()))
                .containsExactly("RETURNED", "ACCEPTED");
    }

    private static Optional<Throwable> refusal(Supplier<?> work) {
        return Optional.ofNullable(catchThrowable(work::get));
    }
}
