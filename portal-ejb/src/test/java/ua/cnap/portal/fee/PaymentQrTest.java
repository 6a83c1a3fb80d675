package ua.cnap.portal.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaymentQrTest {
    private static final PaymentQr PAYMENT = new PaymentQr(
            "ГУК у м.Києві/м.Київ/22012600",
            "UA188999980031414530000000001",
            "37993783",
            new BigDecimal("49.92"),
            "Адміністративний збір за реєстрацію місця проживання, справа 000123");
    private static final String LINK_002 =
            "https://bank.gov.ua/qr/QkNECjAwMgoxClVDVAoK0JPQo9CaINGDINC8LtCa0LjRlNCy0ZYv0Lwu0JrQuNGX0LIvMjIwMTI2MDAKVUEx"
                    + "ODg5OTk5ODAwMzE0MTQ1MzAwMDAwMDAwMDEKVUFINDkuOTIKMzc5OTM3ODMKCgrQkNC00LzRltC90ZbRgdGC0YDQsNGC0LjQ"
                    + "stC90LjQuSDQt9Cx0ZbRgCDQt9CwINGA0LXRlNGB0YLRgNCw0YbRltGOINC80ZbRgdGG0Y8g0L_RgNC-0LbQuNCy0LDQvdC9"
                    + "0Y8sINGB0L_RgNCw0LLQsCAwMDAxMjMK";
    private static final String LINK_003 =
            "https://qr.bank.gov.ua/QkNECjAwMwoxClVDVAoK0JPQo9CaINGDINC8LtCa0LjRlNCy0ZYv0Lwu0JrQuNGX0LIvMjIwMTI2MDAKVUEx"
                    + "ODg5OTk5ODAwMzE0MTQ1MzAwMDAwMDAwMDEKVUFINDkuOTIKMzc5OTM3ODMKVEFYUy9UQVhTCkNBU0UtMDAwMTIzCtCQ0LTQ"
                    + "vNGW0L3RltGB0YLRgNCw0YLQuNCy0L3QuNC5INC30LHRltGAINC30LAg0YDQtdGU0YHRgtGA0LDRhtGW0Y4g0LzRltGB0YbR"
                    + "jyDQv9GA0L7QttC40LLQsNC90L3Rjywg0YHQv9GA0LDQstCwIDAwMDEyMwrQkNC00LzRltC90LfQsdGW0YAKRkZGRgoKCg";

    @Test
    void format_002_gives_the_link_of_the_computed_example() {
        assertThat(PaymentQr.link("https://bank.gov.ua/qr/", PAYMENT.payload002(), StandardCharsets.UTF_8))
                .contains(LINK_002);
        assertThat(PAYMENT.payload002().split("\n", -1)).hasSize(13);
        assertThat(PAYMENT.payload002().getBytes(StandardCharsets.UTF_8)).hasSize(231);
    }

    @Test
    void format_003_gives_the_link_of_the_computed_example() {
        String payload = PAYMENT.payload003("TAXS/TAXS", "CASE-000123", "Адмінзбір");

        assertThat(PaymentQr.link("https://qr.bank.gov.ua/", payload, StandardCharsets.UTF_8))
                .contains(LINK_003);
        assertThat(payload.split("\n", -1)).hasSize(17);
        assertThat(payload.getBytes(StandardCharsets.UTF_8)).hasSize(277);
    }

    @Test
    void many_words_are_written_in_windows_1251() {
        String link =
                paying("1", "ж".repeat(180)).link002("https://bank.gov.ua/qr/").orElseThrow();
        byte[] payload = Base64.getUrlDecoder().decode(link.substring("https://bank.gov.ua/qr/".length()));

        assertThat(new String(payload, Charset.forName("windows-1251")).split("\n", -1))
                .hasSize(13)
                .startsWith("BCD", "002", "2", "UCT", "", "ГУК")
                .contains("ж".repeat(180));
    }

    @Test
    void words_that_windows_1251_cannot_write_are_not_written_wrong() {
        assertThat(paying("1", "ʼ".repeat(180)).link002("https://bank.gov.ua/qr/"))
                .isEmpty();
    }

    @Test
    void a_whole_sum_is_written_without_decimal_digits() {
        assertThat(paying("100.00", "збір").payload002()).contains("\nUAH100\n");
    }

    @Test
    void a_line_break_in_the_purpose_cannot_add_a_field() {
        assertThat(paying("1", "збір\nUAH1000000").payload002().split("\n", -1)).hasSize(13);
    }

    @Test
    void a_payload_that_would_not_fit_the_code_is_refused() {
        PaymentQr wordy = paying("1", "ж".repeat(400));

        assertThat(wordy.link002("https://bank.gov.ua/qr/")).isEmpty();
        assertThat(PaymentQr.of("", "UA188999980031414530000000001", "37993783", BigDecimal.ONE, "збір"))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> paying("1", "ж".repeat(421)));
        assertThatIllegalArgumentException().isThrownBy(() -> paying("0", "збір"));
        assertThatIllegalArgumentException().isThrownBy(() -> paying("1000000000", "збір"));
    }

    private static PaymentQr paying(String sum, String purpose) {
        return new PaymentQr("ГУК", "UA188999980031414530000000001", "37993783", new BigDecimal(sum), purpose);
    }
}
