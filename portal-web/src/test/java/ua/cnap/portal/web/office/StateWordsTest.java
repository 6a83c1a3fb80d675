package ua.cnap.portal.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.journal.Worklist;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StateWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void every_state_entry_and_worklist_has_its_words(String language) {
        ResourceBundle words = ResourceBundle.getBundle("ua.cnap.portal.web.Messages", Locale.forLanguageTag(language));

        assertThat(words.keySet())
                .containsAll(keys("CaseStatus.", CaseStatus.values()))
                .containsAll(keys("CaseStatus.next.", CaseStatus.values()))
                .containsAll(keys("RoutingAction.", RoutingAction.values()))
                .containsAll(keys("Worklist.", Worklist.values()));
        assertThat(Stream.of(CaseStatus.values())
                        .map(status -> "error.move." + status)
                        .filter(key -> !words.containsKey(key)))
                .isEmpty();
    }

    private static Iterable<String> keys(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).toList();
    }
}
