package ua.cnap.portal.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.cnap.portal.casework.RoutingAction;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoutingWordsTest {
    @ParameterizedTest
    @EnumSource(RoutingAction.class)
    void the_printed_routing_sheet_has_words_for_every_entry(RoutingAction action) {
        ResourceBundle words = ResourceBundle.getBundle("ua.cnap.portal.receipt.ReceiptWords", Locale.ROOT);

        assertThat(words.getString("routing." + action)).isNotBlank();
    }
}
