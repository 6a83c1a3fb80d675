package ua.cnap.portal.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.questionnaire.Question;
import ua.cnap.portal.questionnaire.Questionnaire;
import ua.cnap.portal.questionnaire.ShippedQuestionnaires;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenSheetTest {
    private static final Questionnaire VISIT = ShippedQuestionnaires.afterVisit();

    @Test
    void the_first_required_question_without_an_answer_keeps_a_sheet_from_being_sent() {
        assertThat(sheet(null, Map.of()).missing()).map(Question::id).contains("purpose");
        assertThat(sheet(null, Map.of("purpose", List.of("SUBMIT"))).missing())
                .map(Question::id)
                .contains("overall");
    }

    @Test
    void an_answer_that_a_condition_took_back_is_not_sent() {
        Map<String, List<String>> answers = new HashMap<>(Map.of("extraDocs", List.of("NO")));
        answers.put("extraDocsText", List.of("довідку з місця роботи"));

        assertThat(sheet(null, answers).filled(false).answers()).containsOnlyKeys("extraDocs");
    }

    @Test
    @Tag("R-173")
    void which_service_it_was_is_asked_only_where_the_place_does_not_tell() {
        assertThat(sheet("06-01", Map.of()).asked()).extracting(Question::id).doesNotContain("service");
        assertThat(sheet(null, Map.of()).asked()).extracting(Question::id).contains("service");
    }

    @Test
    void the_service_that_was_named_belongs_to_the_place_and_is_left_out_with_it() {
        FilledSheet filled = sheet(null, Map.of("service", List.of("06-01"))).filled(false);

        assertThat(filled.place().serviceCode()).isEqualTo("06-01");
        assertThat(filled.answers()).isEmpty();
    }

    private static OpenSheet sheet(String service, Map<String, List<String>> answers) {
        Place place = new Place("zdolbuniv", "zdolbuniv", Sector.SERVICE, 1L, service);
        return new OpenSheet(new SurveyDoor("ABC123", place, "post-visit", false, false), VISIT, answers);
    }
}
