package ua.cnap.portal.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignatureLoginIT {

    private static KeycloakServer server;
    private static List<JsonNode> firstEntries;

    @BeforeAll
    static void start() throws Exception {
        server = KeycloakServer.start();
        firstEntries = enterTwiceAtOnce(TestKey.SOLE_PROPRIETOR);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_citizen_enters_with_a_dstu_key_as_the_person_of_the_certificate() {
        Visitor citizen = visitor().comes().signs(TestKey.CITIZEN);

        JsonNode claims = citizen.claims("id_token");
        assertThat(claims.path("name").textValue()).isEqualTo("Шевченко Ганна Іванівна");
        assertThat(claims.path("drfo").textValue()).isEqualTo("3300602269");
        assertThat(claims.path("drfo_kind").textValue()).isEqualTo("rnokpp");
        assertThat(claims.path("signer_role").textValue()).isEqualTo("person");
        assertThat(claims.has("edrpou")).isFalse();
    }

    @Test
    void a_citizen_has_the_role_of_a_citizen_and_no_other_right() {
        JsonNode claims = visitor().comes().signs(TestKey.CITIZEN).claims("access_token");

        assertThat(claims.path("realm_access").path("roles").toString())
                .contains("citizen")
                .doesNotContain("administrator");
        assertThat(claims.has("resource_access")).isFalse();
    }

    @Test
    void the_same_person_returns_to_the_same_account_with_another_key() {
        JsonNode dstu = visitor().comes().signs(TestKey.SIGNATORY).claims("id_token");
        JsonNode rsa =
                visitor().comes().signs(TestKey.SIGNATORY_WITH_ANOTHER_KEY).claims("id_token");

        assertThat(rsa.path("sub")).isEqualTo(dstu.path("sub"));
        assertThat(rsa.path("preferred_username").textValue())
                .isEqualTo(dstu.path("preferred_username").textValue())
                .doesNotContain("2917907156");
    }

    @Test
    void a_sole_proprietor_acts_under_the_own_tax_number() {
        JsonNode claims = visitor().comes().signs(TestKey.SOLE_PROPRIETOR).claims("id_token");

        assertThat(claims.path("signer_role").textValue()).isEqualTo("fop");
        assertThat(claims.path("edrpou").textValue())
                .isEqualTo(claims.path("drfo").textValue())
                .isEqualTo("3074904846");
    }

    @Test
    void a_signatory_of_a_company_acts_for_the_company() {
        JsonNode claims =
                visitor().comes().signs(TestKey.SIGNATORY_WITH_ANOTHER_KEY).claims("id_token");

        assertThat(claims.path("signer_role").textValue()).isEqualTo("legal");
        assertThat(claims.path("drfo").textValue()).isEqualTo("2917907156");
        assertThat(claims.path("edrpou").textValue()).isEqualTo("40123454");
        assertThat(claims.path("organization").textValue()).contains("ДЕМОНСТРАЦІЙНА МЕРЕЖА");
    }

    @Test
    void two_simultaneous_first_entries_of_one_person_open_one_account() {
        assertThat(firstEntries).hasSize(2);
        assertThat(firstEntries.get(0)).isEqualTo(firstEntries.get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EXPIRED           | Сертифікат діяв до
                    REVOKED           | Цей сертифікат скасовано
                    SEAL              | Це печатка організації
                    UNKNOWN_AUTHORITY | Надавача цього підпису немає в довірчому списку
                    """)
    void a_certificate_that_cannot_serve_is_refused_with_its_reason(TestKey key, String sentence) {
        Visitor visitor = visitor().comes().signs(key);

        assertThat(visitor.entered()).isFalse();
        assertThat(visitor.refusal()).startsWith(sentence);
    }

    @Test
    void a_signature_is_not_accepted_a_second_time() {
        Visitor visitor = visitor().comes();
        byte[] signature = TestKey.CITIZEN.sign(visitor.challenge());

        assertThat(visitor.sends(signature).entered()).isTrue();
        Visitor thief = visitor().comes().sends(signature);
        assertThat(thief.entered()).isFalse();
        assertThat(thief.refusal()).startsWith("Підписано інший текст");
    }

    @Test
    void of_two_parallel_requests_with_one_signature_at_most_one_enters() {
        Visitor visitor = visitor().comes();
        Visitor copy = visitor.copy();
        byte[] signature = TestKey.CITIZEN.sign(visitor.challenge());

        long entered = Stream.of(visitor, copy)
                .parallel()
                .filter(each -> each.sends(signature).entered())
                .count();

        assertThat(entered).isLessThanOrEqualTo(1);
    }

    @Test
    void a_refused_challenge_cannot_be_signed_again() {
        Visitor visitor = visitor().comes();
        byte[] challenge = visitor.challenge();
        visitor.sends(new byte[] {0x30, 0x00});

        assertThat(visitor.challenge()).isNotEqualTo(challenge);
        visitor.sends(TestKey.CITIZEN.sign(challenge));
        assertThat(visitor.entered()).isFalse();
    }

    @Test
    void what_is_no_signature_is_refused_with_a_code_for_support() {
        assertThat(visitor()
                        .comes()
                        .sends(new byte[] {0x30, 0x03, 0x02, 0x01, 0x01})
                        .refusal())
                .matches("Не вдалося прочитати підпис\\. Код для підтримки: [0-9A-F]{6}");
    }

    @Test
    void an_empty_form_is_answered_with_what_to_do() {
        Visitor visitor = visitor().comes().sends(Map.of("signature", "", "elsewhere", "true"));

        assertThat(visitor.refusal()).isEqualTo("Додайте підпис: оберіть файл ключа або підписаний файл .p7s");
        assertThat(visitor.page()).contains("<details open>");
    }

    @Test
    void a_clerk_enters_by_password_and_belongs_to_a_centre() {
        Visitor clerk = visitor().comes().turnsToStaffEntrance();
        assertThat(clerk.sends(Map.of("username", "clerk-zdolbuniv", "password", "wrong"))
                        .refusal())
                .startsWith("Ім’я або пароль не підходять");

        clerk.sends(Map.of("username", "clerk-zdolbuniv", "password", "clerk-demo"))
                .follows();
        JsonNode claims = clerk.setsUp(clerk.offeredCodes(), Instant.now()).claims("access_token");
        assertThat(claims.path("centre").textValue()).isEqualTo("zdolbuniv");
        assertThat(claims.path("realm_access").path("roles").toString())
                .contains("centre-administrator")
                .doesNotContain("citizen");
        assertThat(claims.has("signer_role")).isFalse();
    }

    @Test
    void a_clerk_sets_up_a_second_factor_at_the_first_entry_and_needs_it_at_every_other() {
        Map<String, String> password = Map.of("username", "clerk-kr-municipal", "password", "clerk-demo");
        Visitor first = visitor().comes().turnsToStaffEntrance().sends(password).follows();
        assertThat(first.page()).contains("name=\"totp\"");
        OneTimeCodes phone = first.offeredCodes();
        assertThat(first.setsUp(phone, Instant.now()).entered()).isTrue();

        Visitor next = visitor().comes().turnsToStaffEntrance().sends(password);
        assertThat(next.entered()).isFalse();
        assertThat(next.sends(Map.of("otp", "000000")).entered()).isFalse();
        assertThat(next.sends(Map.of("otp", phone.after(Instant.now()))).entered())
                .isTrue();
    }

    @Test
    void an_entry_that_nobody_can_prove_to_have_begun_is_refused() {
        Visitor visitor = visitor().comesWithoutProof();

        assertThat(visitor.header("Location")).contains("error=invalid_request", "code_challenge_method");
    }

    @Test
    void a_citizen_cannot_add_a_password_to_the_account() {
        Visitor citizen = visitor()
                .comes("&kc_action=UPDATE_PASSWORD")
                .signs(TestKey.CITIZEN)
                .follows();

        assertThat(citizen.page()).doesNotContain("password-new");
        assertThat(citizen.entered()).isTrue();
        assertThat(citizen.header("Location")).contains("kc_action_status=error");
    }

    @Test
    void a_demonstration_offers_working_keys_and_none_of_those_to_be_refused() {
        assertThat(visitor().comes().page())
                .contains("href=\"" + KeycloakServer.PORTAL + "/demo/keys/citizen.Key-6.dat\"", "citizen.cer")
                .doesNotContain("revoked.jks", "company-seal");
    }

    @Test
    void signing_out_asks_once_and_an_unknown_site_is_told_so() {
        Visitor visitor = visitor().comes().signs(TestKey.CITIZEN);

        assertThat(visitor.leaves().page()).contains("Вийти з порталу?");
        assertThat(visitor.comes("&client_id=nobody&ui_locales=uk").page()).contains("Не вдалося увійти");
    }

    @Test
    void the_page_speaks_english_when_asked() {
        assertThat(visitor().comes("&ui_locales=en").page())
                .contains("<html lang=\"en\">", "Sign in with a digital signature");
    }

    @Test
    void the_page_runs_nothing_but_our_own_scripts_also_after_a_refusal() {
        Visitor visitor = visitor().comes();
        assertThat(visitor.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");

        visitor.sends(Map.of("signature", ""));
        assertThat(visitor.page()).doesNotContainPattern("(?i)<script>|<style|style=|onclick|onsubmit");
    }

    @Test
    void the_log_holds_no_personal_data() throws Exception {
        visitor().comes().signs(TestKey.CITIZEN);
        visitor().comes().signs(TestKey.REVOKED);

        assertThat(Files.readString(KeycloakServer.log()))
                .contains("CERT_REVOKED")
                .doesNotContain("3300602269", "Шевченко", "Коваль", "3363201186", "Ткаченко");
    }

    /** The accounts of one person who nobody knows yet and who enters from two browsers in the same moment. */
    private static List<JsonNode> enterTwiceAtOnce(TestKey key) {
        List<Visitor> browsers = List.of(visitor().comes(), visitor().comes());
        List<byte[]> signatures =
                browsers.stream().map(Visitor::challenge).map(key::sign).toList();
        return Stream.of(0, 1)
                .parallel()
                .map(each -> browsers.get(each).sends(signatures.get(each)))
                .map(visitor -> visitor.claims("id_token").path("sub"))
                .toList();
    }

    private static Visitor visitor() {
        return new Visitor(server);
    }
}
