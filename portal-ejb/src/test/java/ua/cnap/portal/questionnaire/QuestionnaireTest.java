package ua.cnap.portal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuestionnaireTest {
    private static final Questionnaire VISIT = ShippedQuestionnaires.afterVisit();
    private static final Questionnaire PHONE = ShippedQuestionnaires.byPhone();

    @Test
    void a_question_on_a_condition_is_asked_only_when_it_holds() {
        assertThat(ids(VISIT, Map.of())).doesNotContain("extraDocsText", "corruptionText");
        assertThat(ids(VISIT, Map.of("extraDocs", List.of("YES")))).containsSequence("extraDocs", "extraDocsText");
    }

    @Test
    void nothing_is_asked_after_an_answer_that_ends_the_questionnaire() {
        assertThat(ids(PHONE, Map.of("consent", List.of("NO")))).containsExactly("consent");
    }

    @Test
    void an_answer_that_does_not_fit_its_question_is_told_why() {
        assertThat(misfit("overall", "6")).isEqualTo(Misfit.NOT_OFFERED);
        assertThat(misfit("nps", "11")).isEqualTo(Misfit.NOT_OFFERED);
        assertThat(misfit("nps", "-1")).isEqualTo(Misfit.NOT_OFFERED);
        assertThat(misfit("purpose", "SUBMIT", "RECEIVE")).isEqualTo(Misfit.NOT_OFFERED);
        assertThat(misfit("accessBarrier", "STAIRS", "STAIRS")).isEqualTo(Misfit.NOT_OFFERED);
        assertThat(misfit("comment", "я".repeat(2001))).isEqualTo(Misfit.TOO_LONG);
        assertThat(misfit("purpose")).isEqualTo(Misfit.MISSING);
        assertThat(PHONE.find("wait").orElseThrow().misfit(List.of("довго"))).contains(Misfit.NO_NUMBER);
        assertThat(VISIT.find("accessBarrier").orElseThrow().misfit(List.of("STAIRS", "FONT")))
                .isEmpty();
        assertThat(VISIT.find("comment").orElseThrow().misfit(List.of())).isEmpty();
    }

    private static Misfit misfit(String question, String... given) {
        return VISIT.find(question).orElseThrow().misfit(List.of(given)).orElseThrow();
    }

    private static List<String> ids(Questionnaire questionnaire, Map<String, List<String>> answers) {
        return questionnaire.asked(answers).stream().map(Question::id).toList();
    }
}
