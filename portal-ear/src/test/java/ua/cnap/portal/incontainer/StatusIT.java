package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.TooManyAttempts;
import ua.cnap.portal.receipt.ReadingReceipts;
import ua.cnap.portal.status.TrackingStatus;

@Tag("R-201")
class StatusIT extends InContainer {
    private static final String UNKNOWN = "0000-0000-00000";
    private static final String CANNOT_BE = "0000-0000-00001";
    private static final int ALLOWED = 30;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @Inject
    RegulatedCentre centres;

    @EJB(lookup = "java:global/portal/portal-ejb/ReadingReceipts!ua.cnap.portal.receipt.ReadingReceipts")
    ReadingReceipts receipts;

    @EJB(lookup = "java:global/portal/portal-ejb/TrackingStatus!ua.cnap.portal.status.TrackingStatus")
    TrackingStatus tracking;

    private String code;
    private Receipt receipt;

    @BeforeEach
    void file() {
        counter.open();
        UUID id = counter.draft(DemoPeople.PROPRIETOR, Counter.SERVICE, "it-usual");
        byte[] signature =
                Counter.detached(DemoPeople.key("sole-proprietor"), counter.prepare(DemoPeople.PROPRIETOR, id));
        receipt = counter.file(DemoPeople.PROPRIETOR, id, signature);
        code = As.CITIZEN
                .call(() -> receipts.open(DemoPeople.PROPRIETOR, id))
                .code()
                .grouped();
    }

    @Test
    void the_code_of_the_receipt_finds_the_case_however_it_is_typed() {
        String spoken = code.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o');

        assertThat(tracking.track(spoken, "spoken").progress().orElseThrow().registeredAt())
                .isEqualTo(receipt.registeredAt());
        assertThat(tracking.track(code, "typed").progress().orElseThrow().status())
                .isEqualTo(CaseStatus.REGISTERED);
    }

    @Test
    void the_receipt_is_its_owners_only() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CITIZEN.call(() -> receipts.open(DemoPeople.CITIZEN, receipt.applicationId())));
    }

    @Test
    void a_wrong_code_and_an_unknown_one_get_the_same_answer() throws IOException {
        Plain wrong = Plain.get("/api/v1/status/" + CANNOT_BE, "127.0.2.1");
        Plain unknown = Plain.get("/api/v1/status/" + UNKNOWN, "127.0.2.1");

        assertThat(tracking.track(CANNOT_BE, "wrong").progress()).isEmpty();
        assertThat(tracking.track(UNKNOWN, "unknown").progress()).isEmpty();
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(unknown).isEqualTo(wrong);
    }

    @Test
    void the_status_says_nothing_about_the_person() throws IOException {
        Plain answer = Plain.get("/api/v1/status/" + code, "127.0.2.2");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("REGISTERED")
                .doesNotContain("Коваль", "3074904846", receipt.number(), "@cnap.test");
    }

    @Test
    void an_address_that_asks_too_often_is_told_when_to_come_again_and_others_are_not_troubled() throws IOException {
        String address = "127.0.2.3";
        for (int attempt = 0; attempt < ALLOWED; attempt++) {
            assertThat(Plain.get("/api/v1/status/" + UNKNOWN, address).status()).isEqualTo(404);
        }

        Plain refused = Plain.get("/api/v1/status/" + code, address);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.body()).containsPattern("[А-Яа-яіїєґ]{3,}").containsPattern("\\d\\d:\\d\\d");
        assertThat(Plain.get("/api/v1/status/" + code, "127.0.2.4").status()).isEqualTo(200);
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> tracking.track(code, address));
    }

    @Test
    void a_person_who_asks_too_often_gets_a_whole_page_that_says_when_to_come_again() throws IOException {
        String address = "127.0.2.7";
        for (int attempt = 0; attempt < ALLOWED; attempt++) {
            assertThat(Plain.form("/status", "code=" + UNKNOWN, address).body()).contains("</html>");
        }

        for (String language : List.of("", "/en")) {
            Plain refused = Plain.form(language + "/status", "code=" + code, address);

            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.body())
                    .contains("</html>", "name=\"code\"")
                    .containsPattern("\\d\\d:\\d\\d")
                    .doesNotContain(code);
        }
        Plain other = Plain.form("/status", "code=" + code, "127.0.2.8");
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.body()).contains("<ol class=\"timeline\"");
    }

    @Test
    void a_result_that_waits_is_told_with_the_place_and_the_hours_in_which_it_is_handed_out() throws IOException {
        String centre = "it-hours-" + UUID.randomUUID();
        centres.enter(centre, RegulatedCentre.entry(centre, "{}").replace("\"address\"", """
                "openingHours": [
                  {"scope": "CENTRE", "week": [{"day": "MON", "open": "08:00", "close": "20:00"}]},
                  {"scope": "PROCESSING_AND_ISSUE", "week": [
                    {"day": "MON", "open": "09:10", "close": "17:20"}, {"day": "SUN", "closed": true}]}],
                 "address\""""));
        StaffMember clerk = RegulatedCentre.clerkOf(centre);
        long id = centres.take(clerk, Map.of());
        String waiting = centres.feedbackOf(clerk, id);
        assertThat(Plain.form("/status", "code=" + waiting, "127.0.2.9").body()).doesNotContain("09:10");

        centres.move(clerk, id, CaseMove.HAND_OVER, CaseMove.RECEIVE, CaseMove.TAKE_RESULT);

        assertThat(Plain.form("/status", "code=" + waiting, "127.0.2.9").body())
                .contains("Центр зі своїм регламентом, м. Київ", "понеділок: 09:10–17:20", "неділя: вихідний")
                .doesNotContain("08:00");
        assertThat(Plain.form("/en/status", "code=" + waiting, "127.0.2.9").body())
                .contains("Monday: 09:10–17:20", "Sunday: closed");
    }

    @Test
    void the_code_stands_nowhere_in_the_database() {
        String symbols = code.replace("-", "");

        assertThat(registry.column("""
                        select quote_ident(table_name) from information_schema.tables
                         where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'storage_file'
                        """))
                .contains("status_feedback", "notification_letter")
                .allSatisfy(table -> assertThat(registry.column(
                                "select t::text from " + table + " t where t::text ilike ? or t::text ilike ?",
                                "%" + symbols + "%",
                                "%" + code + "%"))
                        .isEmpty());
    }
}
