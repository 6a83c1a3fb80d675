package ua.cnap.portal.web.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.appeal.AppealMove;
import ua.cnap.portal.appeal.AppealState;
import ua.cnap.portal.appeal.Description;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.consideration.AppealGroup;
import ua.cnap.portal.regime.AnswerWay;
import ua.cnap.portal.regime.AppealChannel;
import ua.cnap.portal.regime.AppealChoice;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.regime.AppealQuestion;
import ua.cnap.portal.regime.AppealRouter;
import ua.cnap.portal.regime.ConsideringBody;
import ua.cnap.portal.regime.Regime;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppealWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void everything_that_a_page_names_has_its_words(String language) {
        ResourceBundle words = ResourceBundle.getBundle("ua.cnap.portal.web.Messages", Locale.forLanguageTag(language));

        assertThat(words.keySet())
                .containsAll(keys("AppealKind.", AppealKind.values()))
                .containsAll(keys("AppealQuestion.", AppealQuestion.values()))
                .containsAll(keys("AppealChoice.", AppealChoice.values()))
                .containsAll(keys("AppealState.", AppealState.values()))
                .containsAll(keys("AppealState.next.", AppealState.values()))
                .containsAll(keys("AppealMove.done.", AppealMove.values()))
                .containsAll(keys("AppealChannel.", AppealChannel.values()))
                .containsAll(keys("AppealGroup.", AppealGroup.values()))
                .containsAll(keys("AnswerWay.", AnswerWay.values()))
                .containsAll(keys("ConsideringBody.", ConsideringBody.values()))
                .containsAll(keys("appeal.error.", FiledAppeal.Defect.values()))
                .containsAll(Description.MARKS.stream()
                        .map("office_appeals.noted."::concat)
                        .toList())
                .containsAll(keys("appeal.form.identity.", Regime.Identity.values()))
                .containsAll(keys("appeal.explained.", online(true)))
                .containsAll(keys("appeal.bodyOf.", online(true)))
                .containsAll(keys("appeal.called.", routed(online(false))));
    }

    private static AppealKind[] online(boolean filed) {
        return Stream.of(AppealKind.values())
                .filter(kind -> kind.isFiledOnline() == filed)
                .toArray(AppealKind[]::new);
    }

    private static AppealKind[] routed(AppealKind... kinds) {
        List<AppealKind> reached = Stream.of(AppealChoice.values())
                .flatMap(choice -> AppealRouter.kind(choice).stream())
                .toList();
        return Stream.of(kinds).filter(reached::contains).toArray(AppealKind[]::new);
    }

    private static Iterable<String> keys(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).toList();
    }
}
