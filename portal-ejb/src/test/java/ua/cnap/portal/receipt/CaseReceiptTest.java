package ua.cnap.portal.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseReceiptTest {
    private static final CaseReceipt RECEIPT = new CaseReceipt(
            null, null, URI.create("https://cnap.example.ua/status#7K3M-PQ9T-2XWC4"), null, Optional.empty());

    @Test
    void a_letter_leads_to_the_page_in_its_own_language() {
        assertThat(RECEIPT.statusIn(Locale.ENGLISH)).isEqualTo("https://cnap.example.ua/en/status#7K3M-PQ9T-2XWC4");
        assertThat(RECEIPT.statusIn(Locale.ROOT)).isEqualTo("https://cnap.example.ua/status#7K3M-PQ9T-2XWC4");
    }
}
