package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.authenticity.CheckingPaper;
import ua.cnap.portal.authenticity.KeepingPapers;
import ua.cnap.portal.authenticity.KeptPaper;
import ua.cnap.portal.authenticity.PaperKind;
import ua.cnap.portal.authenticity.RevocationRefused;
import ua.cnap.portal.authenticity.Standing;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.TooManyAttempts;
import ua.cnap.portal.receipt.PrintingCase;
import ua.cnap.portal.receipt.ReadingReceipts;

class PapersIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String CENTRE = "it-usual";
    private static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", CENTRE);
    private static final StaffMember STRANGER = new StaffMember("Бондар Ірина Олегівна", "it-formats");

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @EJB(lookup = EJB + "ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = EJB + "PrintingCase!ua.cnap.portal.receipt.PrintingCase")
    PrintingCase printing;

    @EJB(lookup = EJB + "ReadingReceipts!ua.cnap.portal.receipt.ReadingReceipts")
    ReadingReceipts receipts;

    @EJB(lookup = EJB + "KeepingPapers!ua.cnap.portal.authenticity.KeepingPapers")
    KeepingPapers keeping;

    @EJB(lookup = EJB + "CheckingPaper!ua.cnap.portal.authenticity.CheckingPaper")
    CheckingPaper checking;

    @Inject
    Registry registry;

    @Inject
    Counter counter;

    @BeforeEach
    void open() {
        counter.open();
    }

    @Test
    @Tag("R-208")
    void a_description_of_issue_is_printed_once_the_result_waits_and_after_it_was_issued() {
        long id = registered();
        move(id, CaseMove.HAND_OVER, Map.of());
        move(id, CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> issueDescription(CLERK, id));

        move(id, CaseMove.TAKE_RESULT, Map.of());
        byte[] waiting = issueDescription(CLERK, id);
        move(
                id,
                CaseMove.ISSUE,
                Map.of(Particular.PERSON, "Шевченко Ганна Петрівна", Particular.DOCUMENT, "паспорт 001234567"));
        byte[] issued = issueDescription(CLERK, id);

        assertThat(new String(waiting, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(new String(issued, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(issued).isNotEqualTo(waiting);
    }

    @Test
    @Tag("R-208")
    void a_description_of_issue_is_for_clerks_of_the_centre_of_the_case_only() {
        long id = registered();
        move(id, CaseMove.HAND_OVER, Map.of());
        move(id, CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        move(id, CaseMove.TAKE_RESULT, Map.of());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> issueDescription(STRANGER, id));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.CITIZEN.call(() -> printing.issueDescription(CLERK, id)));
    }

    @Test
    @Tag("R-207")
    void a_paper_printed_again_is_the_same_file_until_it_says_something_else() {
        long id = registered();
        byte[] first = sheet(id);
        byte[] again = sheet(id);
        move(id, CaseMove.HAND_OVER, Map.of());
        byte[] later = sheet(id);

        assertThat(again).isEqualTo(first);
        assertThat(later).isNotEqualTo(first);
        assertThat(papers(id, PaperKind.ROUTING_SHEET))
                .extracting(
                        kept -> kept.paper().standing(), kept -> kept.paper().sha256())
                .containsExactly(
                        tuple(Standing.VALID, DigestUtils.sha256Hex(later)),
                        tuple(Standing.REPLACED, DigestUtils.sha256Hex(first)));
    }

    @Test
    void ten_clerks_who_print_at_once_hand_out_one_paper() {
        long id = registered();

        List<byte[]> printed = Together.run(Collections.<Callable<byte[]>>nCopies(10, () -> sheet(id)));

        assertThat(printed).allSatisfy(paper -> assertThat(paper).isEqualTo(printed.get(0)));
        assertThat(papers(id, PaperKind.ROUTING_SHEET)).hasSize(1);
    }

    @Test
    void the_public_check_says_valid_replaced_or_revoked_and_nothing_personal() throws IOException {
        Receipt receipt = filed();
        long id = receipt.caseId();
        sheet(id);
        String replaced = code(id);
        move(id, CaseMove.HAND_OVER, Map.of());
        sheet(id);
        String valid = code(id);

        Plain answer = Plain.get("/check/" + valid, "127.0.7.1");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Чинний", "Лист про проходження справи", "Центр зі звичайним форматом номера")
                .contains(papers(id, PaperKind.ROUTING_SHEET).get(0).paper().sha256())
                .doesNotContain("Шевченко", "3300602269", receipt.number(), "Коваленко", "@cnap.test");
        assertThat(Plain.get("/en/check/" + replaced, "127.0.7.1").body()).contains("Replaced");

        As.CLERK.call(() -> {
            keeping.revoke(CLERK, valid, "Помилка у прізвищі Шевченко");
            return id;
        });
        assertThat(Plain.get("/check/" + valid, "127.0.7.1").body())
                .contains("Скасовано")
                .doesNotContain("Помилка", "Шевченко", "Коваленко");
        assertThat(sheet(id)).as("what was revoked is issued anew").isNotNull();
        assertThat(papers(id, PaperKind.ROUTING_SHEET))
                .extracting(kept -> kept.paper().standing())
                .containsExactly(Standing.VALID, Standing.REVOKED, Standing.REPLACED);
    }

    @Test
    void a_paper_is_revoked_once_with_a_reason_by_a_clerk_of_its_centre_only() {
        long id = registered();
        sheet(id);
        String code = code(id);

        assertThatExceptionOfType(RevocationRefused.class)
                .isThrownBy(() -> revoke(CLERK, code, " "))
                .withMessage("error.paper.withoutReason");
        assertThatExceptionOfType(RevocationRefused.class)
                .isThrownBy(() -> revoke(CLERK, code, "я".repeat(501)))
                .withMessage("error.paper.tooLong");
        assertThatExceptionOfType(RevocationRefused.class)
                .isThrownBy(() -> revoke(STRANGER, code, "Чужий папір"))
                .withMessage("error.paper.notValid");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> revoke(CLERK, "' or 1=1 --", "Так"));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.CITIZEN.call(() -> {
                    keeping.revoke(CLERK, code, "Не моя справа");
                    return id;
                }));
        revoke(CLERK, code, "Загублено");
        assertThatExceptionOfType(RevocationRefused.class).isThrownBy(() -> revoke(CLERK, code, "Ще раз"));
        assertThat(As.CLERK.call(() -> keeping.ofCase(STRANGER, id))).isEmpty();
    }

    @Test
    void a_code_made_by_hand_finds_nothing_and_an_address_that_tries_many_is_told_to_wait() throws IOException {
        for (String code : List.of("0000-0000-0000-00000", "abc", "9QTM-4VXC-0D7N-PJ2K", "%3Cscript%3E", "1")) {
            Plain answer = Plain.get("/check/" + code, "127.0.7.2");
            assertThat(answer.status()).as(code).isEqualTo(404);
            assertThat(answer.body())
                    .contains("Паперу з таким кодом центри не видавали")
                    .doesNotContain("<script>alert");
        }
        Plain last = null;
        for (int attempt = 0; attempt < 61; attempt++) {
            last = Plain.get("/check/0000-0000-0000-00000", "127.0.7.3");
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.body()).contains("Забагато спроб");
        assertThat(Plain.get("/check/0000-0000-0000-00000", "127.0.7.4").status())
                .isEqualTo(404);
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> checking.check("x", "127.0.7.3"));
    }

    @Test
    @Tag("R-205")
    void the_inventory_that_was_handed_out_is_unreadable_in_the_database() {
        Receipt receipt = filed();
        byte[] inventory = As.CITIZEN.call(() -> receipts.inventory(DemoPeople.CITIZEN, receipt.applicationId()));
        String stored = registry.value(
                "select encode(content, 'hex') from authenticity_paper where about = ? and kind = 'INVENTORY'",
                "case " + receipt.caseId());

        assertThat(stored).doesNotContain(Hex.encodeHexString("%PDF-".getBytes(StandardCharsets.US_ASCII)));
        assertThat(registry.value(
                        "select sha256 from authenticity_paper where about = ? and kind = 'INVENTORY'",
                        "case " + receipt.caseId()))
                .isEqualTo(DigestUtils.sha256Hex(inventory));
    }

    @Test
    @Tag("R-132")
    @Tag("R-143")
    @Tag("R-144")
    void a_refusal_and_a_notice_are_printed_once_the_package_came_and_the_refusal_only_of_a_refused_case() {
        long id = registered();
        move(id, CaseMove.HAND_OVER, Map.of());
        move(id, CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.CLERK.call(() -> printing.refusal(CLERK, id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> printing.resultNotice(CLERK, id)));

        move(
                id,
                CaseMove.TAKE_REFUSAL,
                Map.of(Particular.GROUND, "Відомості недостовірні", Particular.REASONS, "ст. 9 Закону 5203-VI"));
        As.CLERK.call(() -> printing.refusal(CLERK, id));
        As.CLERK.call(() -> printing.resultNotice(CLERK, id));

        assertThat(As.CLERK.call(() -> keeping.ofCase(CLERK, id)))
                .extracting(kept -> kept.paper().kind())
                .contains(PaperKind.REFUSAL, PaperKind.RESULT_NOTICE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.CLERK.call(() -> printing.refusal(STRANGER, id)));
    }

    @Test
    @Tag("R-209")
    @Tag("R-136")
    void a_postal_inventory_is_printed_of_what_waits_to_be_sent_and_a_card_of_personal_reception_of_every_case() {
        long id = registered();
        As.CLERK.call(() -> printing.receptionCard(CLERK, id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> printing.postalInventory(CLERK, id)));
        move(id, CaseMove.HAND_OVER, Map.of());
        move(id, CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        move(id, CaseMove.TAKE_RESULT, Map.of());
        As.CLERK.call(() -> printing.postalInventory(CLERK, id));

        assertThat(As.CLERK.call(() -> keeping.ofCase(CLERK, id)))
                .extracting(kept -> kept.paper().kind())
                .contains(PaperKind.RECEPTION_CARD, PaperKind.POSTAL_INVENTORY);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> printing.receptionCard(STRANGER, id)));
    }

    private byte[] sheet(long id) {
        return As.CLERK.call(() -> printing.routingSheet(CLERK, id));
    }

    private List<KeptPaper> papers(long id, PaperKind kind) {
        return As.CLERK.call(() -> keeping.ofCase(CLERK, id)).stream()
                .filter(kept -> kept.paper().kind() == kind)
                .toList();
    }

    /** Code of the routing sheet that was printed last. */
    private String code(long id) {
        return papers(id, PaperKind.ROUTING_SHEET).get(0).paper().code().grouped();
    }

    private void revoke(StaffMember clerk, String code, String reason) {
        As.CLERK.call(() -> {
            keeping.revoke(clerk, code, reason);
            return code;
        });
    }

    private byte[] issueDescription(StaffMember clerk, long id) {
        return As.CLERK.call(() -> printing.issueDescription(clerk, id));
    }

    private long registered() {
        return filed().caseId();
    }

    private Receipt filed() {
        UUID draft = counter.draft(DemoPeople.CITIZEN, Counter.SERVICE, CENTRE);
        return counter.fileSigned(DemoPeople.CITIZEN, draft, "citizen");
    }

    private void move(long id, CaseMove move, Map<Particular, String> said) {
        As.CLERK.call(() -> {
            int seen = reading.open(CLERK, id, "uk").routing().size();
            moving.move(CLERK, id, seen, move, said);
            return id;
        });
    }
}
