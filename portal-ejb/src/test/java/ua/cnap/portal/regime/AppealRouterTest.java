package ua.cnap.portal.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("R-163")
class AppealRouterTest {
    @ParameterizedTest
    @CsvSource({
        "TO_COMMENT, BOOK_ENTRY",
        "ACCIDENT,   EMERGENCY",
        "HOW,        ENQUIRY",
        "EXISTING,   INFORMATION_REQUEST",
        "URGENT,     URGENT_REQUEST",
        "OWN_DATA,   PERSONAL_DATA_REQUEST",
        "RESULT,     RESULT_COMPLAINT",
        "STAFF,      STAFF_COMPLAINT",
        "BRIBE,      CORRUPTION_REPORT",
        "OTHER,      COMPLAINT",
        "PROPOSE,    PROPOSAL",
        "HELP,       PETITION",
        "SEE_HEAD,   PERSONAL_RECEPTION"
    })
    void a_choice_leads_to_its_kind(AppealChoice choice, AppealKind kind) {
        assertThat(AppealRouter.kind(choice)).contains(kind);
    }

    @ParameterizedTest
    @EnumSource(AppealChoice.class)
    void a_choice_either_leads_to_a_kind_or_to_one_more_question(AppealChoice choice) {
        assertThat(AppealRouter.kind(choice).isPresent())
                .isNotEqualTo(AppealRouter.further(choice).isPresent());
    }

    @Test
    void every_question_is_reached_and_no_way_goes_in_a_circle() {
        Set<AppealQuestion> asked = EnumSet.of(AppealQuestion.WHAT);
        asked.addAll(Stream.of(AppealChoice.values())
                .flatMap(choice -> AppealRouter.further(choice).stream())
                .peek(question -> assertThat(question).isNotEqualTo(AppealQuestion.WHAT))
                .collect(Collectors.toSet()));

        assertThat(asked).containsExactlyInAnyOrder(AppealQuestion.values());
        assertThat(Stream.of(AppealChoice.values()).filter(choice -> choice.question() != AppealQuestion.WHAT))
                .allMatch(choice -> AppealRouter.further(choice).isEmpty());
    }

    @Test
    void every_kind_that_is_filed_on_the_web_is_reached() {
        assertThat(Stream.of(AppealChoice.values()).flatMap(choice -> AppealRouter.kind(choice).stream()))
                .doesNotHaveDuplicates()
                .containsAll(Stream.of(AppealKind.values())
                        .filter(AppealKind::isFiledOnline)
                        .toList());
    }

    @Test
    void a_question_has_a_few_answers() {
        assertThat(AppealQuestion.values()).allSatisfy(question -> assertThat(AppealRouter.choices(question))
                .hasSizeBetween(2, 5));
    }
}
