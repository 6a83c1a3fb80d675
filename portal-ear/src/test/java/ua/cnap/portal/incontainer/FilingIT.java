package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.filing.SignatureRefusal;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.submission.NotComplete;
import ua.cnap.portal.submission.ServiceNotOffered;

class FilingIT extends InContainer {
    private static final int YEAR = LocalDate.now(ZoneId.of("Europe/Kyiv")).getYear();
    private static final String USUAL = "it-usual";
    private static final String PARALLEL = "it-parallel";

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @BeforeEach
    void open() {
        counter.open();
    }

    @Test
    @Tag("R-074")
    void a_paper_signed_elsewhere_becomes_a_case_with_everything_that_was_filed() {
        UUID id = draft(DemoPeople.CITIZEN);
        Map<String, byte[]> prepared = counter.prepare(DemoPeople.CITIZEN, id);

        Receipt receipt = file(DemoPeople.CITIZEN, id, Counter.detached(DemoPeople.key("citizen"), prepared));

        assertThat(receipt.signature()).isEqualTo(SignatureState.VALID);
        assertThat(kinds(receipt)).containsExactly("APPLICATION", "APPLICATION_DATA", "DETACHED_SIGNATURE");
        assertThat(registry.column(WholeCases.BROKEN, USUAL)).isEmpty();
    }

    @Test
    @Tag("R-079")
    void a_container_signed_in_the_browser_brings_its_documents_and_an_inventory_of_them() {
        UUID id = draft(DemoPeople.CITIZEN);
        counter.attach(DemoPeople.CITIZEN, id, "plan", "План ділянки.pdf");
        Map<String, byte[]> prepared = counter.prepare(DemoPeople.CITIZEN, id);

        Receipt receipt = file(DemoPeople.CITIZEN, id, Counter.container(DemoPeople.key("citizen"), prepared));

        assertThat(kinds(receipt)).containsExactly("APPLICATION", "APPLICATION_DATA", "ATTACHMENT", "SIGNED_CONTAINER");
        assertThat(registry.column(
                        "select title from casework_inventory_line where case_id = ? order by position",
                        receipt.caseId()))
                .hasSize(2)
                .last()
                .asString()
                .contains("План ділянки.pdf");
        assertThat(registry.column(WholeCases.BROKEN, USUAL)).isEmpty();
    }

    @Test
    @Tag("R-084")
    void the_receipt_promises_the_day_that_the_registry_keeps() {
        UUID id = draft(DemoPeople.CITIZEN);
        Map<String, byte[]> prepared = counter.prepare(DemoPeople.CITIZEN, id);

        Receipt receipt = file(DemoPeople.CITIZEN, id, Counter.detached(DemoPeople.key("citizen"), prepared));

        assertThat(receipt.terms().dueOn())
                .hasToString(registry.value("select due_on from casework_case where id = ?", receipt.caseId()))
                .isAfterOrEqualTo(LocalDate.now(ZoneId.of("Europe/Kyiv")).plusDays(5));
    }

    @Test
    void a_form_that_begins_an_application_and_is_sent_twice_begins_one_draft() {
        UUID form = UUID.randomUUID();

        List<UUID> begun =
                Together.run(Collections.<Callable<UUID>>nCopies(2, () -> counter.begin(DemoPeople.CITIZEN, form)));

        assertThat(begun).containsOnly(form);
        assertThat(registry.count("select count(*) from submission_application where id = ?", form))
                .isOne();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> counter.begin(DemoPeople.PROPRIETOR, form));
    }

    @Test
    @Tag("R-081")
    void two_simultaneous_submits_of_one_draft_give_one_case_and_the_same_receipt() {
        UUID id = draft(DemoPeople.PROPRIETOR);
        byte[] signature = signed(DemoPeople.PROPRIETOR, id, "sole-proprietor");

        List<Receipt> receipts = Together.run(
                Collections.<Callable<Receipt>>nCopies(2, () -> file(DemoPeople.PROPRIETOR, id, signature)));

        assertThat(receipts.get(0)).isEqualTo(receipts.get(1));
        assertThat(cases(id)).isOne();
    }

    @Test
    @Tag("R-081")
    void the_same_submit_sent_twenty_times_gives_one_case_one_code_and_one_letter() {
        UUID id = draft(DemoPeople.PROPRIETOR);
        byte[] signature = signed(DemoPeople.PROPRIETOR, id, "sole-proprietor");

        List<Receipt> receipts = Together.run(
                Collections.<Callable<Receipt>>nCopies(20, () -> file(DemoPeople.PROPRIETOR, id, signature)));

        long caseId = receipts.get(0).caseId();
        assertThat(receipts).containsOnly(receipts.get(0));
        assertThat(file(DemoPeople.PROPRIETOR, id, signature)).isEqualTo(receipts.get(0));
        assertThat(cases(id)).isOne();
        assertThat(registry.count("select count(*) from status_feedback where case_id = ?", caseId))
                .isOne();
        assertThat(registry.count("select count(*) from notification_letter where case_id = ?", caseId))
                .isOne();
    }

    @Test
    @Tag("R-081")
    void two_hundred_parallel_submits_give_two_hundred_gapless_numbers() {
        UUID first = counter.draft(DemoPeople.PROPRIETOR, Counter.SERVICE, PARALLEL);
        byte[] signature = signed(DemoPeople.PROPRIETOR, first, "sole-proprietor");
        List<Callable<Receipt>> submits = counter.copies(first, 200).stream()
                .<Callable<Receipt>>map(id -> () -> file(DemoPeople.PROPRIETOR, id, signature))
                .toList();

        List<Receipt> receipts = Together.run(submits);

        assertThat(receipts)
                .extracting(Receipt::number)
                .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 200)
                        .mapToObj(number -> "%d-%05d".formatted(YEAR, number))
                        .toList());
        assertThat(registry.column(WholeCases.BROKEN, PARALLEL)).isEmpty();
    }

    @Test
    @Tag("R-081")
    void each_centre_writes_its_numbers_in_its_own_format_and_counts_them_alone() {
        UUID first = counter.draft(DemoPeople.PROPRIETOR, Counter.SERVICE, "it-formats");
        byte[] signature = signed(DemoPeople.PROPRIETOR, first, "sole-proprietor");
        List<UUID> drafts = counter.copies(first, 2);

        assertThat(file(DemoPeople.PROPRIETOR, drafts.get(0), signature).number())
                .isEqualTo("ЦН/0001-" + YEAR);
        assertThat(file(DemoPeople.PROPRIETOR, drafts.get(1), signature).number())
                .isEqualTo("ЦН/0002-" + YEAR);
    }

    @Test
    void another_persons_draft_is_not_found() {
        UUID id = draft(DemoPeople.CITIZEN);
        byte[] signature = signed(DemoPeople.CITIZEN, id, "citizen");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> file(DemoPeople.PROPRIETOR, id, signature));
        assertStaysDraft(id);
    }

    @Test
    void a_draft_changed_after_it_was_signed_has_to_be_signed_again() {
        UUID id = draft(DemoPeople.CITIZEN);
        byte[] signature = signed(DemoPeople.CITIZEN, id, "citizen");
        counter.answer(DemoPeople.CITIZEN, id, "matter", Map.of("matter.text", "Інше прохання"));

        assertThatExceptionOfType(NotComplete.class).isThrownBy(() -> file(DemoPeople.CITIZEN, id, signature));
        assertStaysDraft(id);
        assertThat(registry.value("select answers::text from submission_application where id = ?", id))
                .contains("Інше прохання");
    }

    @Test
    void a_service_withdrawn_while_the_draft_was_open_takes_nothing_and_the_draft_is_kept() {
        UUID id = counter.draft(DemoPeople.CITIZEN, Counter.WITHDRAWN_LATER, USUAL);
        byte[] signature = signed(DemoPeople.CITIZEN, id, "citizen");
        counter.publish("withdrawn.json");

        assertThatExceptionOfType(ServiceNotOffered.class).isThrownBy(() -> file(DemoPeople.CITIZEN, id, signature));
        assertStaysDraft(id);
        assertThat(registry.value("select answers::text from submission_application where id = ?", id))
                .contains("Прошу видати довідку");
    }

    @Test
    @Tag("R-005")
    void a_case_keeps_the_card_version_that_its_draft_began_with() {
        UUID id = draft(DemoPeople.PROPRIETOR);
        long begunWith = registry.count(Counter.NEWEST_VERSION);
        counter.publishNextVersion();

        Receipt receipt = file(DemoPeople.PROPRIETOR, id, signed(DemoPeople.PROPRIETOR, id, "sole-proprietor"));

        assertThat(registry.count(Counter.NEWEST_VERSION)).isGreaterThan(begunWith);
        assertThat(registry.count(
                        "select v.version from casework_case c join catalogue_card_version v on v.id = c.card_version_id"
                                + " where c.id = ?",
                        receipt.caseId()))
                .isEqualTo(begunWith);
    }

    @Test
    void a_company_files_by_its_own_signatory_only() {
        SignedInPerson signatory = DemoPeople.SIGNATORY;
        UUID own = counter.companyDraft(signatory, "40123454", USUAL);
        UUID other = counter.companyDraft(signatory, "32855961", USUAL);
        byte[] forOwn = signed(signatory, own, "company-signatory");
        byte[] forOther = signed(signatory, other, "company-signatory");

        assertThat(file(signatory, own, forOwn).signature()).isEqualTo(SignatureState.VALID);
        assertThatExceptionOfType(SignatureRefusal.class)
                .isThrownBy(() -> file(signatory, other, forOther))
                .withMessage("error.signature.otherCompany");
        assertStaysDraft(other);
    }

    private UUID draft(SignedInPerson person) {
        return counter.draft(person, Counter.SERVICE, USUAL);
    }

    private byte[] signed(SignedInPerson person, UUID id, String key) {
        return Counter.detached(DemoPeople.key(key), counter.prepare(person, id));
    }

    private Receipt file(SignedInPerson person, UUID id, byte[] signature) {
        return counter.file(person, id, signature);
    }

    private List<String> kinds(Receipt receipt) {
        return registry.column(
                "select kind from casework_document where case_id = ? order by position", receipt.caseId());
    }

    private long cases(UUID id) {
        return registry.count("select count(*) from casework_case where application_id = ?", id);
    }

    private void assertStaysDraft(UUID id) {
        assertThat(registry.value("select status from submission_application where id = ?", id))
                .isEqualTo("DRAFT");
        assertThat(cases(id)).isZero();
    }
}
