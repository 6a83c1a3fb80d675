package ua.cnap.portal.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.card.InformationCard.Payment;
import ua.cnap.portal.casework.CaseTerms;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.casework.ServedBy;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.submission.DeliveryChoice;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("R-196")
class PaymentOrderTest {
    private static final String HOST = "https://bank.gov.ua/qr/";
    private static final String IBAN = "UA213223130000026007233566001";
    private static final Payment REQUISITES = new Payment(
            "ГУК у Рівненській області/Здолбунівська міська територіальна громада/22012500",
            IBAN,
            "38012494",
            "*;101;{payerName}; збір: {serviceName}; справа {caseNumber}");

    @Test
    void the_code_of_a_bank_says_the_same_as_the_page() {
        PaymentOrder order = order("Погодження", "68.1").orElseThrow();

        assertThat(order.purpose()).isEqualTo("*;101;Шевченко Ганна; збір: Погодження; справа ЗД-2026-00001");
        assertThat(fields(order))
                .containsExactly(
                        "BCD",
                        "002",
                        "1",
                        "UCT",
                        "",
                        order.recipient(),
                        IBAN,
                        "UAH68.1",
                        "38012494",
                        "",
                        "",
                        order.purpose(),
                        "");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 300, 500})
    void however_long_the_name_of_the_service_is_the_code_fits_and_names_the_case(int words) {
        PaymentOrder order = order("слово ".repeat(words).strip(), "68.10").orElseThrow();

        assertThat(order.link().orElseThrow().substring(HOST.length())).hasSizeLessThanOrEqualTo(475);
        assertThat(fields(order)).contains(order.purpose());
        assertThat(order.purpose()).contains("справа ЗД-2026-00001").doesNotContain("сло;");
    }

    @Test
    void nothing_is_asked_where_nothing_is_due_or_the_requisites_are_not_real() {
        assertThat(order("Погодження", "0")).isEmpty();
        assertThat(PaymentOrder.of(
                        receipt("Погодження", "68.10"),
                        Optional.of(new Payment("PLACEHOLDER", "PLACEHOLDER", "PLACEHOLDER", "")),
                        "Шевченко"))
                .isEmpty();
    }

    private static List<String> fields(PaymentOrder order) {
        byte[] payload =
                Base64.getUrlDecoder().decode(order.link().orElseThrow().substring(HOST.length()));
        String latin = new String(payload, StandardCharsets.ISO_8859_1);
        Charset encoding = latin.startsWith("BCD\n002\n2\n") ? Charset.forName("windows-1251") : StandardCharsets.UTF_8;
        return List.of(new String(payload, encoding).split("\n", -1));
    }

    private static Optional<PaymentOrder> order(String service, String amount) {
        return PaymentOrder.of(receipt(service, amount), Optional.of(REQUISITES), "Шевченко Ганна");
    }

    private static Receipt receipt(String service, String amount) {
        CaseTerms terms =
                new CaseTerms("", null, "", "", "", new BigDecimal(amount), new DeliveryChoice("", "", false, ""));
        return new Receipt(
                1,
                new UUID(0, 1),
                "ЗД-2026-00001",
                "zdolbuniv",
                Instant.EPOCH,
                new ServedBy("Р.7-07", service, 1, ""),
                terms,
                SignatureState.VALID,
                "Шевченко Ганна",
                null);
    }
}
